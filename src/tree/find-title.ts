import { foldText } from '../text/fold-text.ts';
import { readAnnexLabel } from './annex-label.ts';
import type { Block } from './block.ts';
import { blockText } from './block.ts';
import {
  isChapterHeading,
  isCollectorField,
  isDateLine,
  isForwarding,
  isMonthLine,
  isOrganisation,
  isRecipients,
  isRemark,
  isSubtitle,
  isTitleLine,
  isTypedTitle,
} from './head-line.ts';

/** A run of title lines: blocks from `from` up to, not including, `to`. */
export interface TitleRun {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const MAX_RUN = 6;
const HEAD_RUNS = 200;

/**
 * Finds the plan's own title: the run of lines that the forwarding notice names, else the last run before
 * the first number that reads like a title, else the first such run of any kind.
 */
export function findTitle(document: readonly Block[]): TitleRun | null {
  // Heads are short; titles further down are those of annexes and boxes.
  const blocks = document.slice(0, HEAD_RUNS);
  const bodyStart = headEnd(blocks);
  const runs = titleRuns(blocks);
  const notice = runs.find(({ text }) => isNoticeTitle(text));
  if (notice !== undefined) {
    const named = foldTitle(notice.text.replace(/^.*?关于(?:印发|转发|公布|发布|下发)/u, ''));
    const own = runs.find(
      (run) => run.from >= notice.to && !isNoticeTitle(run.text) && names(named, run.text),
    );
    if (own !== undefined) return own;
  }
  const forwarded = blocks
    .slice(0, bodyStart)
    .findLastIndex((block) => isForwarding(blockText(block)));
  const before = runs.filter(({ from }) => from < bodyStart);
  const after = before.filter(({ from }) => from > forwarded);
  const own = withoutNotice(forwarded === -1 ? before : after);
  return own ?? withoutNotice(before) ?? null;
}

function withoutNotice(runs: readonly TitleRun[]): TitleRun | undefined {
  const typed = runs.filter(
    ({ text }) =>
      (isTypedTitle(text.replace(/(?:——|—).*$/u, '')) || isTypedTitle(text)) &&
      !isChapterHeading(text),
  );
  const lastTyped = typed.at(-1);
  // A web page's heading and the document's own title are the same words: the later one is the document's.
  return (
    lastTyped ??
    runs.find(({ text }) => text.length >= 4 && !isOrganisation(text) && !isChapterHeading(text))
  );
}

/** 关于印发《…》的通知 and 关于公开征求《…》意见的公告: what forwards a plan or puts its draft before the public. */
export function isNoticeTitle(text: string): boolean {
  return /关于(?:印发|转发|公布|发布|下发|.*征[求集].*意见).*(?:通知|公告|通告|函|启事)$/u.test(
    text.replace(/\s/gu, ''),
  );
}

/** True where the title lines at `at` are what the notice at the beginning forwards: the plan itself, though an annex by its label. */
export function isForwardedAt(blocks: readonly Block[], at: number): boolean {
  const notice = titleRuns(blocks.slice(0, Math.min(at, HEAD_RUNS))).find(({ text }) =>
    isNoticeTitle(text),
  );
  const own = titleRuns(blocks.slice(at, at + MAX_RUN))[0];
  return notice !== undefined && own?.from === 0 && names(foldTitle(notice.text), own.text);
}

function names(named: string, title: string): boolean {
  const own = foldTitle(title);
  return own.length >= 6 && named.includes(own);
}

export function foldTitle(text: string): string {
  return foldText(text).replace(/[()《》〈〉]/gu, '');
}

/** Where the numbered body begins: the first block with a number that is no mere item. */
export function firstNumbered(blocks: readonly Block[]): number {
  const at = blocks.findIndex(
    ({ marker }) =>
      marker !== null && !['ordinal', 'circled', 'arabic-bracket'].includes(marker.family),
  );
  return at === -1 ? blocks.length : at;
}

/**
 * The head ends at the first number, or at the first sentence below the notice that forwards the plan. A date or
 * 现印发给你们 with no title below it is the document's own signature, and forwards nothing.
 */
function headEnd(blocks: readonly Block[]): number {
  const numbered = Math.min(firstNumbered(blocks), firstTitledRow(blocks));
  const head = blocks.slice(0, numbered);
  const last = head.findLastIndex(
    (block) => isTitleLine(blockText(block)) && mayBeTitle(blockText(block)),
  );
  const notice = head.findLastIndex(
    (block, at) => at < last && (isDateLine(blockText(block)) || isForwarding(blockText(block))),
  );
  const opening = head.findIndex((block, at) => at > notice && isSentence(block));
  return opening === -1 ? numbered : opening;
}

/** The rows below a title of their own, as on a workbook's first sheet, are body, though the next sheet has a title too. */
function firstTitledRow(blocks: readonly Block[]): number {
  const row = blocks.findIndex(({ kind }) => kind === 'row');
  const words = blocks.slice(0, Math.max(0, row)).map(blockText);
  const isTitled = words.some((text) => isTitleLine(text) && isTypedTitle(text));
  const isForwarded = words.some((text) => isForwarding(text) || isNoticeTitle(text));
  return isTitled && !isForwarded ? row : blocks.length;
}

/** Typed, or long enough to be one; 工作措施 and 保障措施 are headings. */
function mayBeTitle(text: string): boolean {
  return (
    (isTypedTitle(text) || /^[（(〔].{1,30}[）)〕]$/u.test(text) || text.length >= 12) &&
    !isChapterHeading(text)
  );
}

/** 各位代表：, a sentence, or a paragraph too long for a title that neither names recipients nor fills a field. */
function isSentence(block: Block): boolean {
  const text = blockText(block);
  if (/^(?:各位|同志们)/u.test(text)) return true;
  const isSaid = /[。！]$/u.test(text) && text.length >= 6;
  return (
    (isSaid || text.length > 60) &&
    !isRecipients(text) &&
    !isCollectorField(text) &&
    !isTitleLine(text) &&
    !isForwarding(text) &&
    !isRemark(text) &&
    !/^[A-Za-z]{2,12}\s*[:：]|https?:/u.test(text)
  );
}

function titleRuns(blocks: readonly Block[]): TitleRun[] {
  const runs: TitleRun[] = [];
  let i = 0;
  while (i < blocks.length) {
    let to = i;
    while (to < blocks.length && to - i < MAX_RUN && extendsRun(blocks, i, to)) to += 1;
    if (to > i) runs.push({ from: i, to, text: joined(blocks, i, to) });
    i = Math.max(to, i + 1);
  }
  return runs;
}

function extendsRun(blocks: readonly Block[], from: number, at: number): boolean {
  const block = blocks[at];
  if (block === undefined || block.kind !== 'plain') return false;
  const text = blockText(block);
  if (readAnnexLabel(text) !== null) return false;
  if (at === from)
    return (
      isTitleLine(text) &&
      !isSubtitle(text) &&
      !isRecipients(text) &&
      !/^[（(〔].*[）)〕]$/u.test(text)
    );
  // 2015年1月20日在…会议上 without a dash or brackets is a line of the head
  if (isSubtitle(text))
    return !/^[\d二一]/u.test(text) && !/[（(].*\d{4}年.*[）)]$/u.test(joined(blocks, from, at));
  const before = joined(blocks, from, at);
  // ——2024年1月10日在枣庄市第十七届 / 人民代表大会第四次会议上
  if (/(?:——|(?<!\d)[—－-])\s*\d{4}年\d{1,2}月/u.test(before))
    return /(?:会议|大会).{0,6}上?$/u.test(text) && !/上[）)]?$/u.test(before) && text.length <= 30;
  if (!isTitleLine(text)) return false;
  // A finished title ends the run, unless brackets with years or 征求意见稿 follow; the heading of a web page repeats.
  if (isNoticeTitle(before) || before === text || before.endsWith(text)) return false;
  if (isTypedTitle(before) && hasPair(before))
    return /^[（(〔].{1,30}[）)〕]$/u.test(text) && !isRemark(text) && !isMonthLine(text);
  return true;
}

function hasPair(text: string): boolean {
  return (text.match(/《/gu)?.length ?? 0) === (text.match(/》/gu)?.length ?? 0);
}

function joined(blocks: readonly Block[], from: number, to: number): string {
  return blocks.slice(from, to).map(blockText).join('');
}
