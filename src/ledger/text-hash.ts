import { createHash } from 'node:crypto';

/** A letter or digit that is no Han character: between two of them a blank parts words or numbers. */
const word = /[[\p{L}\p{N}]--\p{Script=Han}]/v;

/**
 * A text's hash in the ledger. Of blanks only those between two letters or digits count, and count as one, so
 * that a new line wrap is no change, but `5 000` to `5000`, `11家` to `1¹家` and `“` to `"` are.
 */
export function textHash(text: string): string {
  const words = text.split(/\s+/u).filter((part) => part !== '');
  const joined = words.reduce((before, next) => {
    const parted = word.test(lastCharacter(before)) && word.test(firstCharacter(next));
    return before + (parted ? ' ' : '') + next;
  }, '');
  return shortHash(joined);
}

/** Twelve hexadecimal digits of a string's SHA-256. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

/** 𝟓 takes two units of UTF-16. */
function lastCharacter(text: string): string {
  return /.$/su.exec(text)?.[0] ?? '';
}
