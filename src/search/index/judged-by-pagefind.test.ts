import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PlanContent } from '../../model/plan-content.ts';
import { foldText } from '../../text/fold-text.ts';
import { seededRandom } from '../data/fixtures/seeded-random.ts';
import { askPagefind } from './fixtures/ask-pagefind.ts';
import { textsToLists } from './texts-to-lists.ts';

/** Pagefind splits at what is no letter: each character travels as four letters. */
const spell = (pair: string): string =>
  Array.from({ length: pair.length }, (_, at) =>
    pair
      .charCodeAt(at)
      .toString(16)
      .padStart(4, '0')
      .replace(/[0-9a-f]/gu, (digit) => String.fromCharCode(103 + parseInt(digit, 16))),
  ).join('');

/** The pairs of neighbouring characters of a text, each once, as words; a text without one gives a word that no pair is. */
const textToRecord = (text: string): string =>
  [
    ...new Set(
      Array.from({ length: Math.max(0, text.length - 1) }, (_, at) =>
        spell(text.slice(at, at + 2)),
      ),
    ),
  ].join(' ') || 'none';

const entries = readdirSync('content/data')
  .filter((name) => name.endsWith('.json'))
  .flatMap(
    (name) => PlanContent.parse(JSON.parse(readFileSync(`content/data/${name}`, 'utf8'))).clauses,
  )
  .map(({ text }) => foldText(text));
const random = seededRandom(7);
const signs = '新增规模以上工业企业20家，达到5.5%—6%a\u{20000}z—';
const drawn = Array.from({ length: 300 }, () =>
  Array.from({ length: random(60) }, () => signs.charAt(random(signs.length))).join(''),
);

// Two makers of one list that share no code: ours sorts places, Pagefind collects words. Fails too when a new Pagefind
// drops, splits or stems words, orders records anew or writes another form.
test('every pair of characters stands in the entries that Pagefind finds it in, and in no other', async () => {
  const texts = [...entries, ...drawn];
  const ours = new Map<string, number[]>();
  for (const { pairs } of textsToLists(
    texts,
    texts.map(() => []),
  ))
    for (const { pair, places } of pairs) ours.set(spell(pair), [...new Set(places.entries)]);
  const theirs = new Map(
    (await askPagefind(texts.map(textToRecord))).map(({ word, entries: found }) => [word, found]),
  );
  theirs.delete('none');
  expect(ours.size).toBeGreaterThan(1000);
  const apart = [...new Set([...ours.keys(), ...theirs.keys()])].filter(
    (word) => ours.get(word)?.join() !== theirs.get(word)?.join(),
  );
  expect(apart).toEqual([]);
});
