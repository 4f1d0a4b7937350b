import { expect, test } from 'vitest';
import { otherWordings, queryToCards } from './other-wordings.ts';
import { parseQuery } from './parse-query.ts';

const wordings = {
  groups: [
    ['规上工业', '规模以上工业'],
    ['两新一重', '新基建'],
  ],
  indicators: [['城镇新增就业', '新增城镇就业', '城镇新增就业人数']],
  bodies: [
    { stems: ['发改', '发展改革'], names: ['区发展改革局', '市发展改革委'] },
    { stems: ['综合行政执法', '城管', '停车'], names: ['区综合行政执法局'] },
  ],
  cards: [],
};
const others = (query: string): string[] =>
  otherWordings(parseQuery(query), wordings).map(({ text }) => text);

test('a query in other words: a group of wordings, a department by its short name, with or without its level', () => {
  expect(others('规上工业 增速')).toEqual(['规模以上工业 增速']);
  expect(others('规模以上工业')).toEqual(['规上工业']);
  expect(others('发改局')).toContain('区发展改革局');
  expect(others('区发改局')).toContain('区发展改革局');
  expect(others('发改')).toContain('发展改革');
  expect(others('老旧小区')).toEqual([]);
});

test('what an office is in charge of is no other word for it', () => {
  expect(others('停车')).toEqual([]);
  expect(others('城管局')).toContain('区综合行政执法局');
});

test('an indicator in another order of its words, with and without what stands round it', () => {
  expect(others('新增城镇就业')).toEqual(['城镇新增就业', '城镇新增就业人数']);
  expect(others('全市城镇新增就业')).toEqual([
    '全市新增城镇就业',
    '全市城镇新增就业人数',
    '城镇新增就业',
    '新增城镇就业',
    '城镇新增就业人数',
  ]);
  expect(otherWordings(parseQuery('新增城镇就业'), wordings).every(({ same }) => same)).toBe(true);
});

test('a page leads on from its very words, else from the longest of them that stands in the word asked for', () => {
  const card = { href: 'indicators/urban-jobs.html', kind: '指标', words: ['新增城镇就业'] };
  const cards = [
    { ...card, name: '城镇新增就业' },
    { ...card, name: '就业', words: [] },
  ];
  const names = (query: string): string[] =>
    queryToCards(parseQuery(query), cards).map(({ name }) => name);
  expect(names('就业')).toEqual(['就业']);
  expect(names('新增城镇就业')).toEqual(['城镇新增就业']);
  expect(names('全市城镇新增就业')).toEqual(['城镇新增就业']);
  expect(names('灵活就业')).toEqual([]);
  expect(names('台儿庄 就业')).toEqual(['就业']);
});

test('two matters of one office are not the same word', () => {
  const office = { stems: ['供热', '建设'], names: ['区建设局'] };
  const asked = (query: string): string[] =>
    otherWordings(parseQuery(query), { ...wordings, bodies: [office] }).map(({ text }) => text);
  expect(asked('供热')).toEqual([]);
  expect(asked('供热局')).toContain('区建设局');
});

test('thousands of names cost a reader who types next to nothing', () => {
  const names = Array.from({ length: 4000 }, (_, at) => `区第${String(at)}局`);
  const many = { ...wordings, bodies: [{ stems: ['第', '工'], names }] };
  const before = process.cpuUsage();
  expect(otherWordings(parseQuery('养老服务'), many)).toEqual([]);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(50);
});
