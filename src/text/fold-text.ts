import { INVISIBLE_SIGNS } from '../model/invisible-signs.ts';

/**
 * The one folding of search and ledger, in this order: signs that nobody sees deleted, NFKC, lower case, blanks
 * deleted, quotation marks deleted, every run of dashes to `-`, every middle dot to `·`: `“2023—2025 年”` → `2023-2025年`.
 */
export function foldText(raw: string): string {
  return foldSigns(foldLetters(raw));
}

/** The first half of folding, a character at a time but for combining marks. */
export function foldLetters(raw: string): string {
  return raw
    .replace(INVISIBLE_SIGNS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(blanksAndQuotes, '');
}

/** The second half: dashes, whose runs may have lost a blank or a quotation mark between them, and dots. */
export function foldSigns(letters: string): string {
  return letters.replace(dashRuns, '-').replace(middleDots, '·');
}

/** Blanks of any kind and “”‘’"'「」『』. */
const blanksAndQuotes = /[\s\u0085“”‘’"'「」『』]/gu;

/** ‐‑–—―－− and the hyphen itself, which NFKC makes of －. */
const dashRuns = /[-‐‑–—―－−]+/gu;

/** ·•・‧ (NFKC has made ・ of the half-width ･). */
const middleDots = /[·•・‧]/gu;
