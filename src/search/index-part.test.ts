import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CborValue, readCbor } from './cbor.ts';
import { partToPagefind, wordsToPart } from './index-part.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z'), minLength: 1, maxLength: 8 });
const records = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 300 });

test('a part comes back as the words that went in, each record with the same places', () => {
  fc.assert(
    fc.property(fc.dictionary(word, records, { maxKeys: 300 }), (index) => {
      const words = Object.keys(index)
        .sort()
        .map((name) => ({ word: name, records: index[name] ?? [] }));
      const part = wordsToPart(words);
      const [read] = readCbor({ bytes: partToPagefind(part), at: 0 }) as CborValue[][][];
      expect(read).toEqual(
        words.map((one) => [one.word, one.records.map((record) => [record, [0, 1, 1, 1]])]),
      );
    }),
    { seed: 1, numRuns: 100 },
  );
});
