import { expect, test } from 'vitest';
import { cutAtRanges } from './marked-text.ts';

test('a mark holds its hit to the last character, and nothing is lost', () => {
  const pieces = cutAtRanges('推进住房保障，住房', [
    [2, 4],
    [4, 6],
    [7, 9],
  ]);
  expect(pieces.filter(({ marked }) => marked).map(({ words }) => words)).toEqual([
    '住房',
    '保障',
    '住房',
  ]);
  expect(pieces.map(({ words }) => words).join('')).toBe('推进住房保障，住房');
});
