import { expect, test } from 'vitest';
import { placeWord, type Ranked, rankWords } from './rank.ts';

const ranked = (fields: Partial<Ranked>): Ranked => ({
  role: '责任单位',
  place: 1,
  of: 3,
  ...fields,
});

test.each<[why: string, fields: Partial<Ranked>, word: string | null, rank: string]>([
  ['the first of a list without a lead', {}, '列第一位', '列第一位，共3个'],
  ['the second of it', { place: 2 }, null, '列其后（第2位），共3个'],
  ['a list of one', { of: 1 }, null, ''],
  ['the first of those that lead', { role: '牵头单位' }, null, '第1位，共3个'],
  ['the first of those that help', { role: '配合单位' }, '列第一位', '列第一位，共3个'],
])('%s', (_, fields, word, rank) => {
  expect(placeWord(ranked(fields))).toBe(word);
  expect(rankWords(ranked(fields), false)).toBe(rank);
  expect(rankWords(ranked(fields), true)).toBe('单独承担');
});
