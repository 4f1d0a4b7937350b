import { cutEach, matchRanges } from './cut-line.ts';
import type { Cleaned, Line, LineRange } from './line.ts';

const HEADING = /^\s*#{1,6}(?=\s)/u;
const STRONG = /\*\*[^*\s][^*]*\*\*/u;

/**
 * Takes what Markdown left behind: `#` of headings, `**`, rules, escapes of a number's point (1\.).
 * Only in texts that show Markdown at least once, so that a plain text keeps its asterisks and `---`.
 */
export function takeMarkdown(lines: readonly Line[]): Cleaned {
  const isMarkdown = lines.some(({ text }) => HEADING.test(text) || STRONG.test(text));
  return cutEach(lines, 'Markdown 标记', ({ text }) => {
    const escapes = matchRanges(text, /(?<=^\s*\d{1,3})\\(?=[.．、)])/gu);
    if (!isMarkdown) return escapes;
    if (/^\s*(-\s?){3,}$|^\s*(\*\s?){3,}$|^\s*(_\s?){3,}$/u.test(text)) return [[0, text.length]];
    const heading = matchRanges(text, /^\s*#{1,6}(?=\s)/gu);
    const closing = matchRanges(text, /(?<=^\s*#.*\s)#+\s*$/gu);
    const strong = matchRanges(text, /\*{2,}/gu);
    return inOrder([...escapes, ...heading, ...closing, ...strong]);
  });
}

function inOrder(ranges: LineRange[]): LineRange[] {
  return ranges.sort(([a], [b]) => a - b);
}
