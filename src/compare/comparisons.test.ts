import { expect, test } from 'vitest';
import { folderToCollection } from '../seed/collection.ts';
import { loadTopics } from '../seed/load-topics.ts';
import { taxonomyToWords } from '../topic/taxonomy-to-trie.ts';
import type { Comparisons } from './comparisons.ts';
import type { Sketch } from './entries-to-sketches.ts';
import { pairsToScores } from './pairs-to-scores.ts';
import { sketchesToComparisons } from './sketches-to-comparisons.ts';

const words = taxonomyToWords(loadTopics(folderToCollection()));
const [first = '', second = ''] = words.themeOf.keys();
const matters = [
  '农村公路',
  '老旧小区',
  '高新技术企业',
  '污水管网',
  '充电设施',
  '职业学校',
  '口袋公园',
];
const verbs = ['新建', '改造', '培育', '验收', '管护'];

/** 150 entries of ten plans on one topic, ten of them on another too: a large topic and a small one. */
const sketches = Array.from({ length: 150 }, (_, at): Sketch => {
  const said = (step: number): string =>
    `${verbs[(at * step) % 5] ?? ''}${matters[(at + step) % 7] ?? ''}第${'甲乙丙丁戊'.charAt(at % 5)}批。`;
  const text = said(1) + said(2) + said(3);
  return {
    ref: `plan-${String(Math.floor(at / 15))}#c${String(at % 15)}`,
    plan: `plan-${String(Math.floor(at / 15))}`,
    type: 'clause',
    text,
    heading: null,
    length: text.length,
    spoken: [first, ...(at % 15 === 0 ? [second] : [])].map((topic) => ({ topic, sentences: [] })),
    lead: false,
    outline: false,
    indicators: [],
  };
});

const keyOf = (sketch: Sketch): string => JSON.stringify(sketch);
const compare = (all: readonly Sketch[], former: Comparisons | null): Comparisons =>
  sketchesToComparisons(all, words, null, { former, keyOf, note: () => undefined });
const before = compare(sketches, null);

test.each([
  ['nothing changed', (all: Sketch[]) => all],
  [
    'a word changed',
    (all: Sketch[]) =>
      all.map((one, at) => (at === 40 ? { ...one, text: `${one.text}绿化。` } : one)),
  ],
  [
    'an entry changed its topic',
    (all: Sketch[]) =>
      all.map((one, at) => (at === 0 ? { ...one, spoken: one.spoken.slice(1) } : one)),
  ],
  ['a plan went', (all: Sketch[]) => all.filter(({ plan }) => plan !== 'plan-3')],
  ['a plan came', (all: Sketch[]) => [...all.slice(90), ...all.slice(0, 90)]],
])('%s: what is kept of comparisons gives the same as comparing anew', (_, change) => {
  const after = change(sketches);
  const anew = compare(after, null);
  expect(compare(after, before)).toEqual(anew);
  expect(pairsToScores(anew.pairs, after).some((own) => own.size > 0)).toBe(true);
});

test('where nothing changed no pair is compared again', () => {
  const known = { ...before, pairs: { ...before.pairs, sums: before.pairs.sums.map(() => 7) } };
  expect(compare(sketches, known).pairs.sums.every((sum) => sum === 7)).toBe(true);
});
