import { expect, test } from 'vitest';
import { readFilters } from './filters.ts';

test.each<[given: Record<string, string[]>, read: [string, string[]][] | null]>([
  [{}, []],
  [{ 地区: [] }, []],
  [{ 地区: ['台儿庄区'], region: ['370405'] }, [['地区', ['台儿庄区', '370405']]]],
  [{ Region: ['ＡＢ'] }, [['地区', ['ab']]]],
  [{ 颜色: ['红'] }, null],
  // Names that every object has.
  [{ constructor: ['x'] }, null],
  [{ toString: ['x'] }, null],
  [Object.fromEntries([['__proto__', ['x']]]), null],
])('filters %j', (given, read) => {
  const filters = readFilters(given);
  expect(filters === null ? null : [...filters]).toEqual(read);
});
