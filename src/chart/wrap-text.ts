import { textWidth } from './text-width.ts';

/** Signs that may not start a line. */
const CLOSING = /^[，。、；：？！）》〉」』”’％%·…,.;:?!)\]]/u;
/** Signs that may not end a line. */
const OPENING = /[（《〈「『“‘([]$/u;

/** Cuts a text into what must stay whole: a number with its decimals, a Latin word, a Han character. */
const toPieces = (text: string): string[] =>
  text.match(/[A-Za-z0-9.,+%-]+|\s+|[^]/gu)?.map((piece) => piece.replace(/[^\S\u3000]+/g, ' ')) ??
  [];

/**
 * Breaks a text into lines of at most `width` px at `size` px, by the rules of Chinese setting
 * (no 、 at a line's start, no （ at its end); a single piece that is too wide is cut anywhere.
 */
export const wrapText = (text: string, width: number, size: number, bold = false): string[] => {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string): boolean => textWidth(candidate, size, bold) <= width;
  const place = (piece: string): void => {
    if (fits(line + piece)) {
      line += piece;
      return;
    }
    // Carry down what may not be parted from the piece: 「三年（」+「草」 → 「（草」.
    const characters = [...line];
    let keep = characters.length;
    while (
      keep > 1 &&
      characters.length - keep < 3 &&
      (CLOSING.test(characters.slice(keep).join('') + piece) ||
        OPENING.test(characters.slice(0, keep).join('')))
    )
      keep -= 1;
    const carried = characters.slice(keep).join('') + piece;
    const kept = characters.slice(0, keep).join('').trimEnd();
    if (kept !== '') lines.push(kept);
    line = '';
    if (fits(carried)) line = carried.trimStart();
    else for (const character of carried) placeCharacter(character);
  };
  const placeCharacter = (character: string): void => {
    if (line !== '' && !fits(line + character)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += character;
  };
  for (const piece of toPieces(text)) place(piece);
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
};
