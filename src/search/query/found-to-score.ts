import type { Found } from './entries-to-answer.ts';

/**
 * How well an entry answers: words in its heading first, then hits in its text, thinned by its length, and
 * names in brackets of 责任单位 last. The same in every browser, whichever way the entry was found.
 */
export function foundToScore({ entry, ranges, firsts }: Found): number {
  const headingEnd =
    entry.heading === '' ? 0 : entry.text.indexOf(entry.heading) + entry.heading.length;
  const inHeading = firsts.filter(([, end]) => end <= headingEnd).length;
  const inText = ranges.filter(
    ([start, end]) => !entry.duties.some((duty) => start >= duty[0] && end <= duty[1]),
  ).length;
  const weight = inText + 0.2 * (ranges.length - inText);
  return 10 * inHeading + (4 * weight) / (1 + Math.log2(1 + entry.text.length / 100));
}
