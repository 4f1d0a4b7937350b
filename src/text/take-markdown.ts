import { cutEach, matchRanges } from './cut-line.ts';
import type { Cleaned, Line, LineRange } from './line.ts';

const HEADING = /^\s*#{1,6}(?=\s)/u;
const STRONG = /\*\*[^*\s][^*]*\*\*/u;

/**
 * Takes what Markdown left behind: `#` of headings, `**`, bullets, `>`, rules (of tables too), escapes of a number's point (1\.),
 * images alone on their line. All but the last two only in texts that are Markdown beyond doubt, so that a plain text keeps its asterisks, `#` and `---`.
 */
export function takeMarkdown(lines: readonly Line[]): Cleaned {
  const isMarkdown = showsMarkdown(lines);
  return cutEach(lines, 'Markdown 标记', ({ text }) => {
    if (/^\s*!\[[^\]]*\]\([^()\s]*\)\s*$/u.test(text)) return [[0, text.length]];
    // <details> of a page kept as Markdown
    if (/^\s*<\/?(?:details|summary)>\s*$/u.test(text)) return [[0, text.length]];
    const escapes = matchRanges(text, /(?<=^\s*\d{1,3})\\(?=[.．、)])/gu);
    if (!isMarkdown) return escapes;
    if (/^\s*(-\s?){3,}$|^\s*(\*\s?){3,}$|^\s*(_\s?){3,}$/u.test(text)) return [[0, text.length]];
    if (/^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/u.test(text)) return [[0, text.length]];
    const bullet = matchRanges(text, /^\s*(?:[-*+]|>)(?=\s+\S*[\p{Script=Han}A-Za-z])/gu);
    const heading = matchRanges(text, /^\s*#{1,6}(?=\s)/gu);
    const closing = matchRanges(text, /(?<=^\s*#.*\s)#+\s*$/gu);
    const strong = matchRanges(text, /\*{2,}/gu);
    return inOrder([...escapes, ...bullet, ...heading, ...closing, ...strong]);
  });
}

/** One # or one pair of ** may be the text's own; a # on the first line, or three of either, is Markdown. */
function showsMarkdown(lines: readonly Line[]): boolean {
  const first = lines.find(({ text }) => text.trim() !== '');
  if (first !== undefined && HEADING.test(first.text)) return true;
  const headings = lines.filter(({ text }) => HEADING.test(text)).length;
  const strong = lines.filter(({ text }) => STRONG.test(text)).length;
  // **名词解释** alone on its line is a heading of Markdown
  const bold = lines.some(({ text }) => /^\s*\*\*[^*]+\*\*\s*$/u.test(text));
  return headings >= 3 || strong >= 2 || bold;
}

function inOrder(ranges: LineRange[]): LineRange[] {
  return ranges.sort(([a], [b]) => a - b);
}
