import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryValues } from './facts.ts';
import { factsToPart, partToFacts } from './facts-part.ts';
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
        expect(part.pairs.map((pair) => ({ pair, places: part.get(pair) }))).toEqual(pairs);
        expect(part.get('none of these')).toBeUndefined();
      },
    ),
    { seed: 2, numRuns: 100 },
  );
});

test('what the filters know of entries comes back as it went', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(fc.nat(300)), fc.array(fc.nat(300))), { maxLength: 50 }),
      (lists) => {
        const facts = {
          topics: valuesOf(lists.map(([one]) => one)),
          bodies: valuesOf(lists.map(([, one]) => one)),
        };
        expect(partToFacts(factsToPart(facts))).toEqual(facts);
      },
    ),
    { seed: 3, numRuns: 100 },
  );
});

function valuesOf(lists: number[][]): EntryValues {
  let end = 0;
  return {
    values: [['区科技局', '370405/keji'], ['区教体局']],
    starts: Int32Array.from([0, ...lists.map(({ length }) => (end += length))]),
    numbers: Int32Array.from(lists.flat()),
  };
}
