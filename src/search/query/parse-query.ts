import { foldText } from '../../text/fold-text.ts';
import { INVISIBLE_SIGNS } from '../../model/invisible-signs.ts';

/** Folded strings that an entry must all contain, and those of which it may contain none. */
export interface ParsedQuery {
  all: string[];
  none: string[];
}

/** Opening quotation mark of a phrase → its closing one; input methods for Chinese type the curly ones. */
const closing: Record<string, string> = { '"': '"', '“': '”', '＂': '＂' };

/**
 * Reads what a person typed: blanks part words, `"…"` holds a phrase with blanks, `-词` excludes when it
 * follows a blank and a positive word and a letter or Han character follows its hyphen (`2023 -5%` is two words).
 */
export function parseQuery(query: string, literal = false): ParsedQuery {
  if (literal) return { all: [foldText(query)].filter((text) => text !== ''), none: [] };
  const all: string[] = [];
  const none: string[] = [];
  for (const word of queryToWords(query.replace(INVISIBLE_SIGNS, ''))) {
    const excludes = all.length > 0 && /^[-－](?=[\p{L}\p{Script=Han}])/u.test(word);
    const folded = foldText(excludes ? word.slice(1) : word);
    if (folded !== '') (excludes ? none : all).push(folded);
  }
  return { all: [...new Set(all)], none: [...new Set(none)] };
}

/** Each word of a query as it was typed, without its quotation marks, by its folded form: `gdp` → `GDP`. */
export function typedWords(query: string, literal = false): ReadonlyMap<string, string> {
  const words = literal ? [query] : queryToWords(query.replace(INVISIBLE_SIGNS, ''));
  return new Map(
    words
      .flatMap((word) => [word, word.replace(/^[-－]/u, '')])
      .map((word) => [foldText(word), word.trim().replace(/["“”＂]/gu, '')]),
  );
}

/** Cuts at blanks outside paired quotation marks; a mark without its partner holds nothing. */
function queryToWords(query: string): string[] {
  const words: string[] = [];
  let word = '';
  let at = 0;
  while (at < query.length) {
    const unit = query.charAt(at);
    const close = closing[unit];
    const end = close === undefined ? -1 : query.indexOf(close, at + 1);
    if (end !== -1) {
      word += query.slice(at, end + 1);
      at = end + 1;
      continue;
    }
    if (/\s/u.test(unit)) {
      words.push(word);
      word = '';
    } else {
      word += unit;
    }
    at += 1;
  }
  words.push(word);
  return words.filter((item) => item !== '');
}
