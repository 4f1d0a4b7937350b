import { expect, test } from 'vitest';
import { makeClause, makePlan } from '../model/fixtures/records.ts';
import { type Assignment, placeWord } from './assignments.ts';

const assignment = (fields: Partial<Assignment>): Assignment => ({
  plan: makePlan(),
  clause: makeClause(),
  role: '责任单位',
  place: 1,
  of: 3,
  beside: [],
  targets: [],
  ...fields,
});

test.each<[why: string, fields: Partial<Assignment>, word: string | null]>([
  ['the first of a list without a lead', {}, '列第一位'],
  ['the second of it', { place: 2 }, null],
  ['a list of one', { of: 1 }, null],
  ['the first of those that lead', { role: '牵头单位' }, null],
  ['the first of those that help', { role: '配合单位' }, '列第一位'],
])('%s', (_, fields, word) => {
  expect(placeWord(assignment(fields))).toBe(word);
});
