/** A word of the index and the numbers of the entries that hold it, in order. */
export interface IndexWord {
  readonly word: string;
  readonly entries: readonly number[];
}

/**
 * Words in order → a part of the index as it travels: in the first line the words, each as the count of letters it
 * shares with the one before and its own letters (`0aseraacf6dt`), then a line of entries a word, the first one's
 * number and then each one's distance from the last.
 */
export function wordsToPart(words: readonly IndexWord[]): Uint8Array {
  let before = '';
  const fronts = words.map(({ word }) => {
    let shared = 0;
    while (shared < word.length - 1 && word[shared] === before[shared]) shared += 1;
    before = word;
    return `${shared}${word.slice(shared)}`;
  });
  const lines = words.map(({ entries }) =>
    entries.map((entry, at) => entry - (at === 0 ? 0 : (entries[at - 1] ?? 0))).join(' '),
  );
  return new TextEncoder().encode([fronts.join(''), ...lines].join('\n'));
}

/** The inverse of `wordsToPart`. */
export function partToWords(part: Uint8Array): IndexWord[] {
  const [fronts = '', ...lines] = new TextDecoder().decode(part).split('\n');
  let before = '';
  return [...fronts.matchAll(/(\d)([a-z]+)/gu)].map(([, shared, own = ''], at) => {
    before = before.slice(0, Number(shared)) + own;
    let entry = 0;
    const entries = (lines[at] ?? '').split(' ').map((step) => (entry += Number(step)));
    return { word: before, entries };
  });
}
