import { expect, test } from 'vitest';
import { findRanges, joinRanges } from './find-ranges.ts';
import { foldText } from '../../text/fold-text.ts';
import { foldWithMap } from '../../text/fold-with-map.ts';
import { textToExcerpt } from './text-to-excerpt.ts';

function excerptOf(text: string, words: string[]): { text: string; marked: string[] } {
  const ranges = words.map((word) => findRanges(foldWithMap(text), foldText(word)));
  const firsts = ranges.flatMap((one) => one.slice(0, 1));
  const excerpt = textToExcerpt(text, firsts, joinRanges(ranges.flat()));
  return {
    text: excerpt.text,
    marked: excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end)),
  };
}

const far = '甲'.repeat(100);

test.each<[string, string, string[], string, string[]]>([
  ['a short text stays whole', '推进住房保障。', ['住房'], '推进住房保障。', ['住房']],
  [
    'marks keep the raw form',
    '力争GDP增长5.5％左右',
    ['gdp', '5%'],
    '力争GDP增长5.5％左右',
    ['GDP', '5％'],
  ],
  [
    'a phrase over a quotation mark',
    '打造“县域”示范',
    ['造县域示'],
    '打造“县域”示范',
    ['造“县域”示'],
  ],
  [
    'lines become blanks',
    '一是住房。\n二是教育。',
    ['房。二'],
    '一是住房。 二是教育。',
    ['房。 二'],
  ],
  ['overlapping words join', '高质量发展', ['高质量', '量发展'], '高质量发展', ['高质量发展']],
  [
    'from the middle',
    `${far}住房${far}`,
    ['住房'],
    `…${'甲'.repeat(32)}住房${'甲'.repeat(32)}…`,
    ['住房'],
  ],
  [
    'two places far apart',
    `住房${far}教育`,
    ['住房', '教育'],
    `住房${'甲'.repeat(32)}…${'甲'.repeat(32)}教育`,
    ['住房', '教育'],
  ],
])('%s', (_, text, words, expected, marked) => {
  expect(excerptOf(text, words)).toEqual({ text: expected, marked });
});

test('a surrogate pair is never cut', () => {
  const { text } = excerptOf(`${'😀'.repeat(40)}住房${'甲'.repeat(31)}😀😀`, ['住房']);
  expect(text.isWellFormed()).toBe(true);
});
