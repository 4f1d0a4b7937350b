/** Blanks of any width: ASCII, NBSP, EN and EM spaces, ideographic space, tabs, form feeds. */
export const BLANKS = /[\s\u0085\u2800]+/gu;

/** The text without its blanks: what the round trip compares. */
export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, '');
}

const HAN = '\\p{Script=Han}';
const LATIN = '[0-9A-Za-z%％０-９Ａ-Ｚａ-ｚ]';
/** A tab parts the columns of a table and stays, as a blank. */
const NO_TAB = '(?:(?!\\t)[\\s\\u0085\\u2800])';
const BETWEEN_HAN_AND_LATIN = new RegExp(
  `(?<=${HAN})${NO_TAB}+(?=${LATIN})|(?<=${LATIN})${NO_TAB}+(?=${HAN})`,
  'gu',
);

/** True for 政 府 工 作 报 告 and 通     知: every word of the line is one character, two of them Han at least. */
export function isLetterSpaced(text: string): boolean {
  const words = text.trim().split(BLANKS);
  if (words.length < 2) return false;
  const han = words.filter((word) => /^\p{Script=Han}$/u.test(word)).length;
  return han >= 2 && words.every((word) => /^(.|\d+)$/u.test(word));
}

/**
 * Settles the blanks inside one line: 2025 年 → 2025年, 政 府 工 作 报 告 → 政府工作报告;
 * other blanks stay, a run of them as one (ideographic where one was).
 */
export function settleBlanks(text: string): string {
  const trimmed = text.trim();
  if (isLetterSpaced(trimmed)) return withoutBlanks(trimmed);
  return trimmed
    .replace(BETWEEN_HAN_AND_LATIN, '')
    .replace(BLANKS, (run) => (run.includes('\u3000') ? '\u3000' : ' '));
}
