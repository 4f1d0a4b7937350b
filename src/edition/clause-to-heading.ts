import type { ClauseRecord } from '../model/clause.ts';

/** An entry's text cut where its heading stands in the first paragraph. */
export interface HeadedText {
  /** The printed number; empty where the entry has no heading. */
  readonly number: string;
  readonly heading: string;
  /** What stands behind the heading, the whole first paragraph where there is none. */
  readonly rest: string;
  /** The other paragraphs. */
  readonly others: readonly string[];
}

/** 1.加强领导。… → its number, its heading and what stands behind it. */
export function clauseToHeading({
  text,
  heading,
}: Pick<ClauseRecord, 'text' | 'heading'>): HeadedText {
  const [first = '', ...others] = text.split('\n');
  const words = heading !== null && first.includes(heading) ? heading : '';
  const start = first.indexOf(words);
  return {
    number: first.slice(0, start),
    heading: words,
    rest: first.slice(start + words.length),
    others,
  };
}
