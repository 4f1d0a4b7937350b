import type { ClauseRecord } from '../model/clause.ts';
import type { HeadingReview, Numbered } from '../model/review.ts';
import { SeedError } from '../model/seed-error.ts';

/** Entries with the headings that people gave them; those below a corrected one name it in their path. */
export function reviewHeadings(
  entries: readonly ClauseRecord[],
  reviews: readonly Numbered<HeadingReview>[],
): ClauseRecord[] {
  if (reviews.length === 0) return [...entries];
  const faults = reviews.flatMap((review) => headingFault(entries, review) ?? []);
  if (faults.length > 0) throw new SeedError(faults.join('\n'));
  const corrected = new Map(reviews.map(({ clause, heading }) => [clause, heading]));
  return entries.map((entry) => {
    const own = corrected.get(entry.anchor);
    const path = entry.path.map((step) => ({
      ...step,
      heading: corrected.get(step.anchor) ?? step.heading,
    }));
    return { ...entry, heading: own === undefined ? entry.heading : own, path };
  });
}

function headingFault(
  entries: readonly ClauseRecord[],
  { clause, heading, where }: Numbered<HeadingReview>,
): string | null {
  const entry = entries.find(({ anchor }) => anchor === clause);
  const named = `${where}（${clause}）`;
  if (entry === undefined)
    return `${where} clause：没有 ${clause} 这一条；应当是一个条目的编号，如 ${entries.at(-1)?.anchor ?? 'c1'}。请改正编号，或删去这条更正。`;
  if (entry.heading === heading)
    return `${named} heading：程序现在自己就读成这样，更正没有用处。请删去这条更正。`;
  if (heading === null && entry.type === 'heading')
    return `${named} heading：这一条本身就是标题，不能没有；如果它不是标题，请写 { at: 开头几个字, read: text }。`;
  if (heading !== null && !entry.text.includes(heading))
    return `${named} heading：写的是“${heading}”；应当照抄这一条里的字，如“${entry.text.slice(0, 12)}”。请改正。`;
  return null;
}
