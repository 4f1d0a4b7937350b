import type { ReadDocument } from '../reader/read-document.ts';

const blank = /\s/u;

/**
 * For each entry of a read text, where each of its characters stands in the text itself; -1 for blanks. Every
 * character that is not blank stands in one entry or was cut, in order, which is how they are counted off.
 */
export function entriesToOffsets(
  text: string,
  { clauses, cuts }: Pick<ReadDocument, 'clauses' | 'cuts'>,
): readonly (readonly number[])[] {
  const gone = cutOffsets(text, cuts);
  let at = 0;
  return clauses.map(({ text: own }) => {
    const offsets: number[] = [];
    for (let i = 0; i < own.length; i += 1) {
      const sign = own.charAt(i);
      if (blank.test(sign)) {
        offsets.push(-1);
        continue;
      }
      let next = at;
      while (next < text.length && (gone.has(next) || text.charAt(next) !== sign)) next += 1;
      offsets.push(next < text.length ? next : -1);
      if (next < text.length) at = next + 1;
    }
    return offsets;
  });
}

/** Where the characters stood that cleaning took out. */
function cutOffsets(text: string, cuts: ReadDocument['cuts']): Set<number> {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/gu)) starts.push(index + end.length);
  const gone = new Set<number>();
  for (const { line, column, text: own } of cuts) {
    const start = (starts[line - 1] ?? 0) + column;
    for (let i = 0; i < own.length; i += 1) gone.add(start + i);
  }
  return gone;
}
