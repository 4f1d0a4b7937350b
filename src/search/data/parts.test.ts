import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairsToPart, partToPairs } from './pairs-part.ts';
import { partToSingles, singlesToPart } from './singles-part.ts';

const entries = fc.uniqueArray(fc.nat(100_000), { maxLength: 200 }).map(inOrder);
const sign = fc.nat(0xffff).map((code) => String.fromCharCode(code));

function inOrder(list: number[]): Int32Array {
  return Int32Array.from(list).sort();
}

test('entries of characters come back as they went', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ sign, text: entries, bodies: entries }), {
        selector: (one) => one.sign,
      }),
      (list) => {
        const singles = list.sort((a, b) => (a.sign < b.sign ? -1 : 1));
        expect([...partToSingles(singlesToPart(singles)).values()]).toEqual(singles);
      },
    ),
    { seed: 1, numRuns: 100 },
  );
});

const places = fc
  .uniqueArray(fc.tuple(fc.nat(9000), fc.nat(300)), {
    minLength: 1,
    maxLength: 200,
    selector: (place) => place.join(),
  })
  .map((list) => {
    list.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    return {
      entries: Int32Array.from(list, ([entry]) => entry),
      offsets: Int32Array.from(list, ([, offset]) => offset),
    };
  });

test('places of pairs come back as they went', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.tuple(sign, sign).map((two) => two.join('')),
        places,
      ),
      (given) => {
        const pairs = Object.keys(given)
          .sort()
          .flatMap((pair) => (given[pair] === undefined ? [] : { pair, places: given[pair] }));
        const part = partToPairs(pairsToPart(pairs));
        expect([...part].map(([pair, found]) => ({ pair, places: found }))).toEqual(pairs);
      },
    ),
    { seed: 2, numRuns: 100 },
  );
});
