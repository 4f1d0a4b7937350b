const letters = 'abcdefghijklmnopqrstuvwxyz';

/** UTF-16 units of which there are. */
const units = 0x10000;

/**
 * What stands for a folded text in the index, each once, as numbers: its overlapping pairs of characters, so that a
 * substring is held by all of its pairs, and its single characters, which answer queries of one.
 */
export function textToKeys(folded: string): Set<number> {
  const keys = new Set<number>();
  let before = -1;
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    keys.add(unit);
    if (before >= 0) keys.add((before + 1) * units + unit);
    before = unit;
  }
  return keys;
}

/** The words that a folded term is looked up by: its pairs, or its one character. */
export function termToWords(term: string): string[] {
  if (term.length === 1) return [unitToLetters(term.charCodeAt(0))];
  return Array.from(
    { length: term.length - 1 },
    (_, at) => unitToLetters(term.charCodeAt(at)) + unitToLetters(term.charCodeAt(at + 1)),
  );
}

/** A key as the index holds it, in letters: words of one beginning stand together and travel front-coded. */
export function keyToWord(key: number): string {
  const first = Math.floor(key / units);
  const own = unitToLetters(key % units);
  return first === 0 ? own : unitToLetters(first - 1) + own;
}

/** Four Latin letters for one UTF-16 unit, in code order. */
function unitToLetters(unit: number): string {
  let code = unit;
  let word = '';
  for (let count = 0; count < 4; count += 1) {
    word = letters.charAt(code % 26) + word;
    code = Math.floor(code / 26);
  }
  return word;
}
