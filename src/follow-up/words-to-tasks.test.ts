import { expect, test } from 'vitest';
import { wordsToFinder } from '../mention/words-to-finder.ts';
import { makeClause } from '../model/fixtures/records.ts';
import { clauseToWords } from './clause-to-words.ts';
import { twiceFiled, wordsToTasks, wordsToWeights } from './words-to-tasks.ts';

const find = wordsToFinder([
  '两高',
  '煤电',
  '绿色消费',
  '乡村',
  '攻关',
  '旅游',
  '示范工程',
  '社会治理',
]);
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

test('a word of the head that many clauses hold leads only to tasks of the same topic, or with it at their head', () => {
  const rural = worded('c26', '26.乡村建设。建设和美村庄。', ['rural']);
  const tasks = [
    worded('c4', '4.推进攻关。服务乡村发展。', ['technologies']),
    worded('c35', '35.发展旅游。乡村游等。', ['tourism']),
    worded('c25', '25.示范工程。建设乡村。', ['rural']),
    worded('c39', '39.乡村教育。申报试点。', ['education']),
    worded('c40', '40.乡村医疗。申报试点。', ['health']),
  ];
  const weigh = wordsToWeights([rural, ...tasks]);
  expect(wordsToTasks(rural, tasks, weigh)).toEqual(['c39', 'c40']);
  expect(wordsToTasks(rural, tasks.slice(0, 3), weigh)).toEqual(['c25']);
});

test('what stands in a row of fields is not treated', () => {
  const order = worded('c40', '40.维护稳定。加强社会治理。', ['governance']);
  const media = worded('c37', '37.全媒体。完善诉求办理、社会治理、文明实践等功能。', [
    'media',
    'governance',
  ]);
  const weigh = wordsToWeights([order, media]);
  expect(wordsToTasks(order, [media], weigh)).toEqual([]);
  expect(twiceFiled(order, [media], weigh)).toEqual([]);
});
