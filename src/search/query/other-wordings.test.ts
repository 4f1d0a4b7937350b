import { expect, test } from 'vitest';
import { otherWordings } from './other-wordings.ts';
import { parseQuery } from './parse-query.ts';

const wordings = {
  groups: [
    ['规上工业', '规模以上工业'],
    ['两新一重', '新基建'],
  ],
  bodies: [{ stems: ['发改', '发展改革'], names: ['区发展改革局', '市发展改革委'] }],
  cards: [],
};
const others = (query: string): string[] => otherWordings(parseQuery(query), wordings);

test('a query in other words: a group of wordings, a department by its short name, with or without its level', () => {
  expect(others('规上工业 增速')).toEqual(['规模以上工业 增速']);
  expect(others('规模以上工业')).toEqual(['规上工业']);
  expect(others('发改局')).toContain('区发展改革局');
  expect(others('区发改局')).toContain('区发展改革局');
  expect(others('老旧小区')).toEqual([]);
});

test('thousands of names cost a reader who types next to nothing', () => {
  const names = Array.from({ length: 4000 }, (_, at) => `区第${String(at)}局`);
  const many = { ...wordings, bodies: [{ stems: ['第', '工'], names }] };
  const before = process.cpuUsage();
  expect(otherWordings(parseQuery('养老服务'), many)).toEqual([]);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(50);
});
