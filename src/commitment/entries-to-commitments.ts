import { anchorPlace } from '../address/anchor.ts';
import type { TableRowEntry } from '../clause/rows-to-tables.ts';
import type { ColumnKind } from '../intake/column.ts';
import type { ClauseRecord, Commitment } from '../model/clause.ts';
import type { TargetRecord } from '../model/target.ts';
import { entriesToDocumentFrame, entryToFrame, type FigurePlan } from '../targets/plan-frame.ts';
import { rowToSentences } from '../targets/row-to-readings.ts';
import { textToQuotes, textToSegments, within, type Span } from '../targets/text-to-segments.ts';
import { formRules, wordsToSetter } from './forms.ts';

/**
 * Entries with what each promises without a number; titles, headings and reviews of what was done promise nothing. A
 * row of a table promises cell by cell.
 */
export function entriesToCommitments(
  entries: readonly ClauseRecord[],
  plan: FigurePlan,
  targets: readonly TargetRecord[],
  rows: ReadonlyMap<string, TableRowEntry> = new Map(),
): ClauseRecord[] {
  const document = entriesToDocumentFrame(entries, plan);
  const figures = Map.groupBy(targets, ({ clause }) => clause);
  // A list of tasks without a number of its own is all preamble
  const listed = !entries.some(({ anchor }) => anchorPlace(anchor) === 'body');
  return entries.map((entry) => {
    const spans = (figures.get(entry.anchor) ?? []).map(({ figure }) => figure);
    const row = rows.get(entry.anchor);
    const promises =
      canPromise(entry, listed) &&
      row?.isHead !== true &&
      entryToFrame(entry, plan, document).status === 'target';
    const text = row === undefined ? withoutName(entry) : rowToPromises(entry.text, row);
    return { ...entry, commitments: promises ? textToCommitments(text, spans) : [] };
  });
}

function canPromise({ type, text, anchor }: ClauseRecord, listed: boolean): boolean {
  const place = anchorPlace(anchor);
  if (place !== 'body' && !(listed && place === 'pre')) return false;
  return type !== 'heading' || text.length > 40;
}

/** 1.稳定面积。…: the short name of a clause that goes on is no promise. Offsets stay. */
function withoutName({ text, heading, type }: ClauseRecord): string {
  if (type !== 'clause' || heading === null || heading.length > LONGEST_NAME) return text;
  const at = text.indexOf(heading);
  const end = at + heading.length;
  const goesOn = at >= 0 && text.length - end > LONGEST_NAME;
  return goesOn ? text.slice(0, at) + ' '.repeat(heading.length) + text.slice(end) : text;
}

const LONGEST_NAME = 4;

/** A row's text with a 。 before each cell, blank where a cell names who, when or how it is measured. Offsets stay. */
function rowToPromises(text: string, row: TableRowEntry): string {
  const signs = rowToSentences(text, row).split('');
  for (const { column, range } of row.cells)
    if (range !== null && !PROMISING.has(column.kind)) signs.fill(' ', ...range);
  return signs.join('');
}

const PROMISING: ReadonlySet<ColumnKind> = new Set(['task', 'name', 'target', 'annual', 'remark']);

const printedNumber =
  /^\s*(?:第[零一二三四五六七八九十百\d]+条|\d{1,3}\s*[、.．﹒]|[（(][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}(?:是|、)|[\u2460-\u249b▶►●■◆★▪•·])\s*/u;
// 目前已全部完成, 去年实现全覆盖; 按照全覆盖要求 asks for a way of doing, 坚持应保尽保原则 for a principle.
const told =
  /已(?:经)?(?:全部|全面|实现|完成|基本|达到)|目前|去年|上年(?:度)?(?:实现|完成)|连续[^，]{1,4}年|截至|(?:还没|尚未|未能|没有)[^，]{0,4}(?:达到|实现|完成)|^(?:今年|明年)?[^，]{0,8}是.*(?:之年|时期|一年|一步)$|关键(?:之年|时期)$|我们一定能|至关重要|意义重大/u;
// 围绕实现全年目标, 是实现目标的关键, 或未达到则全部收回: spoken of, not promised.
const named = /^(?:或未|若|但|当前|是|围绕|对照|聚焦|锚定|对标|明确|提出)|必须有利于/u;
/** 力争中上游 alone is a slogan: a place has those among whom it is taken. */
const among = /[全国省区市县州]|同类|世界|考核|方阵|梯队/u;
const principle =
  /^(?:坚持|按照|遵循|本着|根据|[^，]{0,8}以[^，]{2,30}为[^，]{0,3}(?:重点|抓手|目标|标准|突破口)|为实现)|贯穿于|(?:原则|机制|制度|体系|平台|工作专班|氛围|行动|的要求|的问题|的地方)$/u;

/** One text → its promises in order, each in the words of its segment; `figures` are spans that numbers cover. */
export function textToCommitments(
  text: string,
  figures: readonly (readonly [number, number])[] = [],
): Commitment[] {
  const quotes = textToQuotes(text);
  const found: Commitment[] = [];
  let next = 0;
  for (const segment of textToSegments(text)) {
    if (segment.bracket) continue;
    while ((figures[next]?.[0] ?? Infinity) < segment.start) next++;
    const counted = (figures[next]?.[0] ?? Infinity) < segment.end;
    // 进出口总额增长9%左右、增速高于全国平均水平: a member of a list that holds no number.
    const pieces = counted ? withoutNumber(text, segment) : [segment];
    for (const piece of pieces) {
      const commitment = spanToCommitment(text, piece, quotes);
      if (commitment !== null) found.push(commitment);
    }
  }
  return found;
}

/** The members of a list in a segment with figures that hold no digit themselves and are no mere name. */
function withoutNumber(text: string, segment: Span): Span[] {
  const pieces: Span[] = [];
  let start = segment.start;
  for (const member of text.slice(segment.start, segment.end).split('、')) {
    const end = start + member.length;
    if (member.length >= 8 && !/\d/u.test(member)) pieces.push({ start, end });
    start = end + 1;
  }
  return pieces;
}

function spanToCommitment(text: string, span: Span, quotes: readonly Span[]): Commitment | null {
  const raw = text.slice(span.start, span.end);
  const words = raw.replace(printedNumber, '').trim();
  if (words.length < 4 || words.length > 120 || told.test(words) || named.test(words)) return null;
  const from = span.start + raw.indexOf(words);
  const said = formRules.flatMap(({ form, says, not }) => {
    const match = says.exec(words);
    if (match === null || isNamed(text, from + match.index, match[0].length, quotes)) return [];
    const around = words.slice(Math.max(0, match.index - 6), match.index + match[0].length + 4);
    if (not?.test(around) === true) return [];
    if (form === 'rank' && match.index === 0 && !among.test(words)) return [];
    if (principle.test(words) && form !== 'assigned' && form !== 'in-step') return [];
    return [{ form, match }];
  });
  const first =
    said.find(({ form }) => form === 'assigned') ??
    said.toSorted((a, b) => a.match.index - b.match.index)[0];
  if (first === undefined) return null;
  const { form, match } = first;
  return { text: words, form, by: form === 'assigned' ? wordsToSetter(match[0]) : null };
}

/** 实现“应救尽救”, 服务“全覆盖”, 全部“清零”, 确保“小康路上一个都不能少” are promised, 推广“应办尽办”改革 is named. */
function isNamed(text: string, at: number, length: number, quotes: readonly Span[]): boolean {
  if (!within(quotes, at)) return false;
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(at + length, at + length + 2);
  if (/(?:实现|做到|确保|守住[^，]{0,2}|到)[“‘]$/u.test(before)) return false;
  // The promise ends its quotation, or the quotation is all that is to be.
  const clause = /[^，。；]*$/u.exec(text.slice(0, at))?.[0] ?? '';
  if (/(?:实现|做到|确保)[^，。；“”‘’]{0,16}[“‘][^，。；”’]{0,12}$/u.test(clause)) return false;
  return !/^[”’](?:$|[，,。；;！、])/u.test(after.padEnd(2, '。'));
}
