import { expect, test } from 'vitest';
import { rangeToPlaces } from './find-hits.ts';

test.each<[range: [number, number], start: [string, number], end: [string, number]]>([
  [
    [0, 2],
    ['推进', 0],
    ['推进', 2],
  ],
  [
    [2, 4],
    ['住房保障', 0],
    ['住房保障', 2],
  ],
  [
    [1, 6],
    ['推进', 1],
    ['住房保障', 4],
  ],
  [
    [6, 7],
    ['。', 0],
    ['。', 1],
  ],
])('a hit at %j begins and ends inside its pieces of text', (range, start, end) => {
  expect(rangeToPlaces(['推进', '住房保障', '', '。'], range)).toEqual({ start, end });
});

test('a hit beyond the text has no place', () => {
  expect(rangeToPlaces(['推进'], [1, 5])).toBeNull();
});
