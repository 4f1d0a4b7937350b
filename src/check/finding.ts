import type { Claim } from './claim.ts';
import type { Judged } from './claims-to-records.ts';
import type { Slip } from './slips/slip.ts';
import type { Verdict } from '../model/verdict.ts';
import { verdictWords } from '../words/verdict.ts';
import type { CheckRecord } from './verdict.ts';

/** What was found at a place of a guest's document: an answer of the edition, or something within the text. */
export type Finding = { readonly anchor: string; readonly from: number; readonly to: number } & (
  | { readonly sort: Verdict; readonly record: CheckRecord; readonly claim: Claim }
  | { readonly sort: 'slip'; readonly slip: Slip }
);

export type FindingSort = Finding['sort'];

/** Sorts in the order in which a reader wants them, the most urgent first. */
export const findingSorts: readonly FindingSort[] = [
  'different',
  'slip',
  'not-held',
  'related',
  'same',
];

/** How a sort is called, and its sign. */
export function sortWords(sort: FindingSort): { readonly name: string; readonly sign: string } {
  return sort === 'slip' ? { name: '稿内勾稽', sign: '※' } : verdictWords[sort];
}

/** Answers and slips as one list, by entry and place; `anchors` are those of all entries in their order. */
export function toFindings(
  judged: readonly Judged[],
  slips: readonly Slip[],
  anchors: readonly string[],
): Finding[] {
  const placeOf = new Map(anchors.map((anchor, at) => [anchor, at]));
  const answers = judged.map(([claim, record]): Finding => {
    const { anchor, from, to } = claim;
    return { anchor, from, to, sort: record.verdict, record, claim };
  });
  const inside = slips.map((slip): Finding => {
    const { anchor, from, to } = slip;
    return { anchor, from, to, sort: 'slip', slip };
  });
  const entry = ({ anchor }: Finding): number => placeOf.get(anchor) ?? anchors.length;
  return [...answers, ...inside].sort(
    (a, b) => entry(a) - entry(b) || a.from - b.from || a.to - b.to,
  );
}
