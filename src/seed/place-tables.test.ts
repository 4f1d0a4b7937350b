import { expect, test } from 'vitest';
import { folderToCollection } from './collection.ts';
import { readPlaces } from './read-regions.ts';

const { known, former, zones } = readPlaces(folderToCollection());

test('former names and zones lead to places that there are, in the order of codes, none twice', () => {
  for (const rows of [former, zones]) {
    expect(rows.filter(({ code }) => !known.has(code))).toEqual([]);
    expect(rows.map(({ code }) => code)).toEqual(rows.map(({ code }) => code).sort());
    expect(new Set(rows.map(({ name, code }) => name + code)).size).toBe(rows.length);
  }
});

test('levels and parents follow the codes, sigla are one or two characters and stand once', () => {
  const rows = [...known.values()];
  const levels = Object.entries(Object.groupBy(rows, ({ level }) => level));
  expect(levels.map(([level, of]) => [level, of.length])).toEqual([
    ['province', 34],
    ['county', rows.length - 34 - 333],
    ['city', 333],
  ]);
  expect(rows.filter(({ parent }) => parent !== null && !known.has(parent))).toEqual([]);
  expect(rows.filter(({ level, parent }) => parent === null && level !== 'province')).toEqual([]);
  expect(new Set(rows.map(({ siglum }) => siglum)).size).toBe(rows.length);
  expect(rows.filter(({ siglum }) => !/^\p{Script=Han}{1,2}$/u.test(siglum))).toEqual([]);
});

test('zones with a code of their own lie in their city', () => {
  expect(known.get('370176')).toMatchObject({
    name: '济南高新技术产业开发区',
    level: 'county',
    parent: '370100',
  });
  const grades = Map.groupBy(zones, ({ grade }) => grade);
  expect(grades.get('国家级新区')).toHaveLength(19);
});
