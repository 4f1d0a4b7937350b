import { expect, test } from 'vitest';
import { readDocument } from '../reader/read-document.ts';
import { roundTripFault } from '../reader/round-trip.ts';

const SOURCE = `青川县2024年重点⼯作任务
⽬ 录
⼀、总体⽬标1
⼆、保障措施3
⼀、总体⽬标
1.新建公厕15座。（责任单位：县⽔利局、县⾃然资源局）
⼆、保障措施
2.到⻘年节前，民⽣项目开工 8 个。
- 2 -
`;

test('radicals of a PDF are read as characters and kept as printed', () => {
  const { facts, clauses, reading, lines, cuts } = readDocument(
    new TextEncoder().encode(SOURCE),
    'x',
  );
  expect(facts.title).toBe('青川县2024年重点工作任务');
  expect(clauses.map(({ anchor, text }) => [anchor, text])).toEqual([
    ['title', '青川县2024年重点⼯作任务'],
    ['ch1', '⼀、总体⽬标'],
    ['c1', '1.新建公厕15座。（责任单位：县⽔利局、县⾃然资源局）'],
    ['ch2', '⼆、保障措施'],
    ['c2', '2.到⻘年节前，民⽣项目开工8个。'],
  ]);
  expect(reading[1]?.heading).toBe('总体目标');
  expect(reading[2]?.text).toBe('1.新建公厕15座。（责任单位：县水利局、县自然资源局）');
  const texts = clauses.map(({ text }) => text);
  expect(roundTripFault(lines, texts, cuts)).toBeNull();
});
