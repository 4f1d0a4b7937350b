import type { ClauseRecord } from '../model/clause.ts';
import type { DutyReview, Numbered } from '../model/review.ts';
import { SeedError } from '../model/seed-error.ts';
import { UNLABELLED_ROLE } from './entry-to-duties.ts';

/** Entries with the duties that people gave them; every body, and every role but 责任单位, must be printed there. */
export function reviewDuties(
  entries: readonly ClauseRecord[],
  reviews: readonly Numbered<DutyReview>[],
): ClauseRecord[] {
  if (reviews.length === 0) return [...entries];
  const faults = reviews.flatMap((review) => dutyFault(entries, review) ?? []);
  if (faults.length > 0) throw new SeedError(faults.join('\n'));
  const corrected = new Map(reviews.map(({ clause, duties }) => [clause, duties]));
  return entries.map((entry) => ({
    ...entry,
    duties: corrected.get(entry.anchor) ?? entry.duties,
  }));
}

function dutyFault(
  entries: readonly ClauseRecord[],
  { clause, duties, where }: Numbered<DutyReview>,
): string | null {
  const entry = entries.find(({ anchor }) => anchor === clause);
  if (entry === undefined)
    return `${where} clause：没有 ${clause} 这一条；应当是一个条目的编号，如 ${entries.at(-1)?.anchor ?? 'c1'}。请改正编号，或删去这条更正。`;
  const named = `${where}（${clause}）`;
  if (JSON.stringify(entry.duties) === JSON.stringify(duties))
    return `${named} duties：程序现在自己就读成这样，更正没有用处。请删去这条更正。`;
  const words = duties.flatMap(({ role, bodies }) => [
    ...(role === UNLABELLED_ROLE ? [] : [role]),
    ...bodies,
  ]);
  const lost = words.find((word) => !entry.text.includes(word));
  if (lost === undefined) return null;
  return `${named} duties：写的是“${lost}”，这一条里没有；单位和责任的名称应当照抄条文。请改正。`;
}
