import { expect, test } from 'vitest';
import { loadGlossary } from '../seed/load-glossary.ts';
import { folderToCollection } from '../seed/collection.ts';
import { termsByClause } from './terms-of.ts';
import { termsToList } from './terms-to-list.ts';

const entry = (anchor: string, text: string, type: 'clause' | 'heading' = 'clause') => ({
  plan: 'x-plan',
  anchor,
  type,
  text,
});

test('a term is noted where a document first uses it in its text, as it is written there', () => {
  const terms = loadGlossary(folderToCollection());
  const noted = termsByClause(
    [
      entry('ch1', '一、推行“链长制”', 'heading'),
      entry('c1', '1.推行“链长制”，实行工业用地“标准地”出让。'),
      entry('c2', '2.再推“标准地”，坚决遏制“两高”项目。'),
    ],
    terms,
  );
  const words = [...noted].map(([ref, list]) => [ref, list.map(({ word }) => word)]);
  expect(words).toEqual([
    ['x-plan#c1', ['链长制', '标准地']],
    ['x-plan#c2', ['两高']],
  ]);
});

test('a list of all terms counts the documents that use each', () => {
  const term = { id: 'standard-land', note: '按标准出让的地', source: null };
  const list = termsToList(
    new Map([
      ['a#c1', [{ ...term, word: '标准地' }]],
      ['b#c2', [{ ...term, word: '“标准地”' }]],
    ]),
  );
  expect(list).toEqual([{ ...term, words: ['标准地', '“标准地”'], documents: 2 }]);
});

test('every term of the glossary has its own words', () => {
  const terms = loadGlossary(folderToCollection());
  const words = terms.flatMap((term) => term.words);
  expect(new Set(words).size).toBe(words.length);
  expect(terms.length).toBeGreaterThan(30);
});
