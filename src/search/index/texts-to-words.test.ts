import { expect, test } from 'vitest';
import { seededRandom } from '../data/fixtures/seeded-random.ts';
import { keyToWord, textToKeys } from '../data/text-to-words.ts';
import { textsToWords } from './texts-to-words.ts';

// Fails when a new Pagefind drops, splits or stems words, orders records anew or writes another form.
test("Pagefind's lists are those that a map of all words makes", async () => {
  const random = seededRandom(7);
  const signs = '新增规模以上工业企业20家，达到5.5%—6%a\u{20000}z—';
  const texts = Array.from({ length: 900 }, () =>
    Array.from({ length: random(60) }, () => signs.charAt(random(signs.length))).join(''),
  );
  const lists = new Map<string, number[]>();
  texts.forEach((text, entry) => {
    for (const key of textToKeys(text))
      lists.set(keyToWord(key), [...(lists.get(keyToWord(key)) ?? []), entry]);
  });
  expect(await textsToWords(texts)).toEqual(
    [...lists]
      .map(([word, entries]) => ({ word, entries }))
      .sort((a, b) => (a.word < b.word ? -1 : 1)),
  );
});
