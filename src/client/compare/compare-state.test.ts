import { expect, test } from 'vitest';
import { compareToQuery, queryToCompare } from './compare-state.ts';

test.each([
  ['?plans=a,b&topic=water-saving', '?plans=a,b&topic=water-saving'],
  ['?topic=x&theme=y&clause=a%23c3', '?clause=a%23c3'],
  ['?plans=a,,a, b&hide=b&only=1', '?plans=a,b&hide=b&only=1'],
  ['?plans=&topic=&only=0&other=1', ''],
  ['', ''],
])('%s is read and written as %s', (query, written) => {
  expect(compareToQuery(queryToCompare(query))).toBe(written);
  expect(compareToQuery(queryToCompare(written))).toBe(written);
});
