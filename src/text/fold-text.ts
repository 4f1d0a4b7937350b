/**
 * The one folding of search and ledger: NFKC, lower case, blanks and quotation marks deleted,
 * runs of dashes to `-`, middle dots to `·`. Lengths change; offsets need a map.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u0085\u200b\u2800\ufeff]+/gu, '')
    .replace(/[“”‘’"'「」『』]/gu, '')
    .replace(/[-‐‑–—―－−]+/gu, '-')
    .replace(/[·•・‧]/gu, '·');
}
