import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partToWords, wordsToPart } from './index-part.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z'), minLength: 1, maxLength: 8 });
const entries = fc
  .uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 300 })
  .map((list) => list.sort((a, b) => a - b));

test('a part comes back as the words that went in', () => {
  fc.assert(
    fc.property(fc.dictionary(word, entries, { maxKeys: 300 }), (index) => {
      const words = Object.keys(index)
        .sort()
        .map((name) => ({ word: name, entries: index[name] ?? [] }));
      expect(words.length === 0 ? [] : partToWords(wordsToPart(words))).toEqual(words);
    }),
    { seed: 1, numRuns: 100 },
  );
});
