import { anchorPlace } from '../address/anchor.ts';
import type { ClauseRecord, Commitment } from '../model/clause.ts';
import type { TargetRecord } from '../model/target.ts';
import { entriesToDocumentFrame, entryToFrame, type FigurePlan } from '../targets/plan-frame.ts';
import { textToQuotes, textToSegments, within, type Segment } from '../targets/text-to-segments.ts';
import { formRules, wordsToSetter } from './forms.ts';

/** Entries with what each promises without a number; titles, headings and reviews of what was done promise nothing. */
export function entriesToCommitments(
  entries: readonly ClauseRecord[],
  plan: FigurePlan,
  targets: readonly TargetRecord[],
): ClauseRecord[] {
  const document = entriesToDocumentFrame(entries, plan);
  const figures = Map.groupBy(targets, ({ clause }) => clause);
  return entries.map((entry) => {
    const spans = (figures.get(entry.anchor) ?? []).map(({ figure }) => figure);
    const promises = canPromise(entry) && entryToFrame(entry, plan, document).status === 'target';
    return { ...entry, commitments: promises ? textToCommitments(entry.text, spans) : [] };
  });
}

function canPromise({ type, text, anchor }: ClauseRecord): boolean {
  if (anchorPlace(anchor) !== 'body') return false;
  return type !== 'heading' || text.length > 40;
}

const printedNumber =
  /^\s*(?:第[零一二三四五六七八九十百\d]+条|\d{1,3}\s*[、.．﹒]|[（(][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}(?:是|、)|[\u2460-\u249b])\s*/u;
// 目前已全部完成, 去年实现全覆盖; 按照全覆盖要求 asks for a way of doing, 坚持应保尽保原则 for a principle.
const told =
  /已(?:经)?(?:全部|全面|实现|完成|基本|达到)|目前|去年|上年(?:度)?(?:实现|完成)|连续[^，]{1,4}年|截至/u;
// 围绕实现全年目标, 是实现目标的关键: spoken of, not promised.
const named = /^(?:是|围绕|对照|聚焦|锚定|对标)|必须有利于/u;
const principle =
  /^(?:坚持|按照|遵循|本着|根据)|(?:原则|机制|制度|体系|平台|工作专班|的要求|的问题|的地方)$/u;

/** One text → its promises in order, each in the words of its segment; `figures` are spans that numbers cover. */
export function textToCommitments(
  text: string,
  figures: readonly (readonly [number, number])[] = [],
): Commitment[] {
  const quotes = textToQuotes(text);
  const found: Commitment[] = [];
  let next = 0;
  for (const segment of textToSegments(text)) {
    while (!segment.bracket && (figures[next]?.[0] ?? Infinity) < segment.start) next++;
    if (!segment.bracket && (figures[next]?.[0] ?? Infinity) < segment.end) continue;
    const commitment = segmentToCommitment(text, segment, quotes);
    if (commitment !== null) found.push(commitment);
  }
  return found;
}

function segmentToCommitment(
  text: string,
  segment: Segment,
  quotes: ReturnType<typeof textToQuotes>,
): Commitment | null {
  if (segment.bracket) return null;
  const raw = text.slice(segment.start, segment.end);
  const words = raw.replace(printedNumber, '').trim();
  if (words.length < 4 || words.length > 120 || told.test(words)) return null;
  if (named.test(words)) return null;
  for (const { form, says, not } of formRules) {
    const match = says.exec(words);
    if (match === null) continue;
    const at = segment.start + raw.indexOf(words) + match.index;
    // 实现“应救尽救” is promised, 推广“应办尽办”改革 is named.
    if (within(quotes, at) && !/(?:实现|做到|确保)[“‘]$/u.test(words.slice(0, match.index)))
      continue;
    const around = words.slice(Math.max(0, match.index - 6), match.index + match[0].length + 4);
    if (not?.test(around) === true) continue;
    if (principle.test(words) && form !== 'assigned') continue;
    return { text: words, form, by: form === 'assigned' ? wordsToSetter(match[0]) : null };
  }
  return null;
}
