import { expect, test } from 'vitest';
import { wordsToFinder } from '../mention/words-to-finder.ts';
import { makeClause } from '../model/fixtures/records.ts';
import { clauseToWords } from './clause-to-words.ts';
import { twiceFiled, wordsToWeights } from './words-to-tasks.ts';

const find = wordsToFinder(['两高', '煤电', '绿色消费']);
const worded = (anchor: string, text: string, topics: string[]) =>
  clauseToWords(makeClause({ anchor, text, topics }), find);

test('a word that no other clause has answers where it is mainly of one topic', () => {
  const energy = worded('c15', '15.能源结构优化。促进“两高”行业规范发展，关停煤电机组。', [
    'energy',
    'coal',
    'energy-intensive',
  ]);
  const tasks = [
    worded('c6', '6.改造传统产业。管控“两高”行业。', ['industry', 'energy-intensive']),
    worded('c15', '15.提振消费。促进绿色消费。', ['consumption']),
    worded('c11', '11.关停煤电。', ['power', 'grid', 'energy']),
  ];
  const weigh = wordsToWeights([energy, ...tasks]);
  // 关停煤电 is mainly of other topics.
  expect(twiceFiled(energy, tasks, weigh)).toEqual(['c6']);
});
