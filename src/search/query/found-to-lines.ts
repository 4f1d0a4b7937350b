import type { Found } from './found.ts';

/** Characters on either side of a keyword in context. */
const context = 24;

/** One hit in its context, without line breaks. */
export interface ContextLine {
  left: string;
  word: string;
  right: string;
}

/** Every hit of an entry on a line of its own. */
export function foundToLines({ entry, ranges }: Found): ContextLine[] {
  const clean = (start: number, end: number): string =>
    entry.text
      .slice(Math.max(0, start), end)
      .replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '')
      .replace(/\s+/gu, ' ');
  return ranges.map(([start, end]) => ({
    left: (start > context ? '…' : '') + clean(start - context, start),
    word: clean(start, end),
    right: clean(end, end + context) + (end + context < entry.text.length ? '…' : ''),
  }));
}
