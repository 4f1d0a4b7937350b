import { cutEach, matchRanges } from './cut-line.ts';
import type { Cleaned, Line } from './line.ts';

// [bookmark: OLE_LINK2]14.推动消费扩容提质; field codes that copying from Word leaves: PAGE \* MERGEFORMAT 3
const FIELDS =
  /\[bookmark:[^\]\n]{0,80}\]|\[\/?(?:endif|if [^\]\n]{0,40})\]|(?:PAGE|NUMPAGES|PAGEREF\s+\w+|TOC)\s+\\[*\\a-zA-Z"0-9\s-]*(?:MERGEFORMAT|\\h|\\z|\\u)(?:\s+-?\s?\d{1,4}(?:\s?-)?)?|HYPERLINK\s+(?:\\l\s+)?"[^"\n]*"/gu;

/** Takes bookmarks and field codes of Word out. */
export function takeWordFields(lines: readonly Line[]): Cleaned {
  return cutEach(lines, 'Word 域代码', ({ text }) => matchRanges(text, FIELDS));
}
