/**
 * What a spreadsheet could take for a formula gets an apostrophe in front: `=HYPERLINK(…)` → `'=HYPERLINK(…)`.
 * Also the full-width signs ＝＋－＠, and where blanks or control characters precede the sign.
 */
export function defuseFormula(text: string): string {
  return /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
