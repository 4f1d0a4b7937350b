import { anchorKind } from '../address/anchor.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { joinLines } from '../text/paragraph.ts';
import type { PartBlocks } from './blocks-to-parts.ts';
import { blockText } from './block.ts';
import type { Block } from './block.ts';
import { markHeadings } from './mark-headings.ts';
import { findTitle, firstNumbered } from './find-title.ts';
import {
  isCollectorField,
  isDateLine,
  isMonthLine,
  isOrganisation,
  isRecipients,
  isRemark,
  isSpeaker,
  isSubtitle,
  isTitleLine,
  isTypedTitle,
  readDocNumber,
  readOrder,
  readOrderNumber,
} from './head-line.ts';

/** What stands before a document's body, and the body's blocks. */
export interface PartHead {
  readonly headBefore: Paragraph[];
  readonly title: Paragraph | null;
  readonly headAfter: Paragraph[];
  readonly preamble: Paragraph[];
  readonly body: readonly Block[];
}

/** Reads title, matter before and after it, and preamble. */
export function partToHead({ prefix, blocks }: PartBlocks): PartHead {
  const run = prefix === '' ? findTitle(blocks) : findPartTitle(blocks, prefix);
  if (run === null) {
    const start = firstNumbered(blocks);
    const head = leadingHead(blocks.slice(0, start));
    const preamble = preambleOf(blocks, head, start);
    return {
      headBefore: paragraphsOf(blocks.slice(0, head)),
      title: null,
      headAfter: [],
      preamble: preamble.paragraphs,
      body: blocks.slice(preamble.to),
    };
  }
  const title = joinLines(paragraphsOf(blocks.slice(run.from, run.to)));
  const rest = markHeadings(blocks.slice(run.to));
  const head = leadingHead(rest);
  const preamble = preambleOf(rest, head, firstNumbered(rest));
  return {
    headBefore: joinNotice(paragraphsOf(blocks.slice(0, run.from))),
    title,
    headAfter: paragraphsOf(rest.slice(0, head)),
    preamble: preamble.paragraphs,
    body: rest.slice(preamble.to),
  };
}

/** The title of an annex or second document: the title lines below its label, up to one that ends like a title. */
function findPartTitle(
  blocks: readonly Block[],
  prefix: string,
): { from: number; to: number } | null {
  const from = anchorKind(prefix) === 'a' ? 1 : 0;
  let to = from;
  // 附件1 with nothing but its title, where the table below it is not in the text
  while (to < Math.min(from + 4, Math.max(blocks.length - 1, from + 1))) {
    const block = blocks[to];
    if (block?.kind !== 'plain' || !isTitleLine(blockText(block))) break;
    const before = blocks.slice(from, to).map(blockText).join('');
    const isTail = /^[（(].*[）)]$/u.test(blockText(block));
    if (to > from && isTypedTitle(before) && !isTail) break;
    to += 1;
  }
  // Without a kind of document at its end only the first line is surely the title.
  const typed = isTypedTitle(blocks.slice(from, to).map(blockText).join(''));
  if (to === from) return null;
  return { from, to: typed ? to : from + 1 };
}

function leadingHead(blocks: readonly Block[]): number {
  const at = blocks.findIndex(
    (block, i) =>
      block.kind !== 'plain' || !(isHeadMatter(blockText(block)) || isNameAbove(blocks, i)),
  );
  return at === -1 ? blocks.length : at;
}

/** 贾 君, 吾拉木江·热依木 alone above 各位代表：: who speaks, without the office. */
function isNameAbove(blocks: readonly Block[], at: number): boolean {
  const [own, next] = blocks.slice(at, at + 2).map(blockText);
  return (
    /^\p{Script=Han}[\p{Script=Han}·\s]{1,15}$/u.test(own ?? '') &&
    /^(?:各位|同志们)/u.test(next ?? '') &&
    (own?.replace(/\s/gu, '').length ?? 0) <= (own?.includes('·') === true ? 16 : 4)
  );
}

function isHeadMatter(text: string): boolean {
  return (
    readDocNumber(text) !== null ||
    readOrder(text) !== null ||
    readOrderNumber(text) !== null ||
    isDateLine(text) ||
    isMonthLine(text) ||
    isSpeaker(text) ||
    isRemark(text) ||
    isSubtitle(text) ||
    /^<!--.*-->$/u.test(text) ||
    isCollectorField(text) ||
    (isRecipients(text) && /各|人民政府/u.test(text)) ||
    (isOrganisation(text) && text.length <= 30)
  );
}

/** A preamble is plain paragraphs up to the first number, box, table or glossary. */
function preambleOf(
  blocks: readonly Block[],
  from: number,
  start: number,
): { paragraphs: Paragraph[]; to: number } {
  const other = blocks.findIndex((block, i) => i >= from && block.kind !== 'plain');
  const to = Math.max(from, Math.min(start, other === -1 ? blocks.length : other));
  return { paragraphs: paragraphsOf(blocks.slice(from, to)), to };
}

function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap(({ paragraphs }) => [...paragraphs]);
}

/** 中共台儿庄区委 台儿庄区人民政府 / 关于印发《台儿庄区… / …》的通知: the notice's title over several lines is one. */
function joinNotice(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  let i = 0;
  while (i < paragraphs.length) {
    const to = noticeEnd(paragraphs, i);
    const run = paragraphs.slice(i, to);
    joined.push(joinLines(run));
    i = to;
  }
  return joined;
}

function noticeEnd(paragraphs: readonly Paragraph[], from: number): number {
  for (let to = from; to < Math.min(from + 6, paragraphs.length); to += 1) {
    const text = paragraphs[to]?.text ?? '';
    if (!isTitleLine(text)) break;
    const all = paragraphs
      .slice(from, to + 1)
      .map((each) => each.text)
      .join('');
    if (/关于.*(?:通知|意见|决定|公告|函)$/u.test(all)) return to + 1;
  }
  return from + 1;
}
