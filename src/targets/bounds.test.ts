import { expect, test } from 'vitest';
import { headBound, tailBound } from './bounds.ts';

test.each([
  ['城镇登记失业率低于', '<'],
  ['不低于', '>='],
  ['不得低于', '>='],
  ['少于', '<'],
  ['不少于', '>='],
  ['突破', '>'],
  ['不突破', '<='],
  ['高于', '>'],
  ['不高于', '<='],
  ['控制在', '<='],
  ['约', '~'],
])('%s before a figure bounds it by %s', (before, op) => {
  expect(headBound(before)?.op).toBe(op);
});

test.each([
  ['以上', '>='],
  ['及以上', '>='],
  ['以内', '<='],
  ['以下', '<='],
  ['左右', '~'],
])('%s behind a figure bounds it by %s', (after, op) => {
  expect(tailBound(after)?.op).toBe(op);
});
