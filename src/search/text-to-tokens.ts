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
 * Words that stand for a folded text in the index: overlapping pairs of characters, so that a phrase of words
 * is a substring, and behind them each different character once, which answers queries of one character.
 */
export function textToTokens(folded: string): string[] {
  return [...pairsOf(folded), ...new Set(folded.split('').map(unitToToken))];
}

/** Words of the phrase that finds a folded term: its pairs, or its one character. */
export function termToTokens(term: string): string[] {
  return term.length === 1 ? [unitToToken(term)] : pairsOf(term);
}

function pairsOf(folded: string): string[] {
  const units = folded.split('').map(unitToToken);
  return units.slice(1).map((unit, at) => (units[at] ?? '') + unit);
}
