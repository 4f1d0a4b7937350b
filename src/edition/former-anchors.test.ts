import { expect, test } from 'vitest';
import { formerAnchors } from './former-anchors.ts';

test.each([
  [{}, []],
  [{ c11: 'c12' }, [['p#c12', ['c11']]]],
  [{ c10: 'c11', c11: 'c12' }, [['p#c12', ['c10', 'c11']]]],
])('aliases %j lead to %j', (alias, expected) => {
  expect([...formerAnchors('p', { alias })]).toEqual(expected);
});
