/** `characters`: one token a character; `pairs`: overlapping pairs, then each different character once. */
export type TokenKind = 'characters' | 'pairs';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Four Latin letters for one UTF-16 unit, in code order, so that no analyser splits, stems or drops it. */
export function unitToToken(unit: string): string {
  let code = unit.charCodeAt(0);
  let token = '';
  for (let count = 0; count < 4; count += 1) {
    token = letters.charAt(code % 26) + token;
    code = Math.floor(code / 26);
  }
  return token;
}

/**
 * Words that stand for a folded text in the index. Consecutive tokens are consecutive characters (or pairs),
 * so that a phrase of tokens is a substring; the single characters behind the pairs answer one-character queries.
 */
export function textToTokens(folded: string, kind: TokenKind): string[] {
  const units = folded.split('').map(unitToToken);
  if (kind === 'characters') return units;
  const pairs = units.slice(1).map((unit, index) => (units[index] ?? '') + unit);
  return [...pairs, ...new Set(units)];
}

/** Words of the phrase that finds a folded term: in pairs the singles behind a text are no part of it. */
export function termToTokens(term: string, kind: TokenKind): string[] {
  const units = term.split('').map(unitToToken);
  if (kind === 'characters' || units.length === 1) return units;
  return units.slice(1).map((unit, index) => (units[index] ?? '') + unit);
}
