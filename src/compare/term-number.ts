/** A pair of characters as one number of 32 bits, as good as drawn by lot; two pairs never have the same. */
export function pairToNumber(first: number, second: number): number {
  return mix((first << 16) ^ second);
}

/**
 * A pair and the character behind it as one number of 32 bits. Among the some hundred terms of two texts two that differ
 * meet in one number once in some 100,000 comparisons.
 */
export function tripleToNumber(pair: number, third: number): number {
  return mix(pair ^ Math.imul(third + 1, 0x9e3779b1));
}

/** A term of two or three characters. */
export function termToNumber(term: string): number {
  const pair = pairToNumber(term.charCodeAt(0), term.charCodeAt(1));
  return term.length === 2 ? pair : tripleToNumber(pair, term.charCodeAt(2));
}

/** The last step of MurmurHash3: every bit of what goes in stirs every bit of what comes out. */
function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
