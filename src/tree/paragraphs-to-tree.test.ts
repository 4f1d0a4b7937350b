import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bytesToText } from '../intake/bytes-to-text.ts';
import { cleanLines } from '../text/clean-lines.ts';
import { linesToParagraphs } from '../text/lines-to-paragraphs.ts';
import { textToLines } from '../text/text-to-lines.ts';
import { paragraphsToTree } from './paragraphs-to-tree.ts';
import { splitItems } from './split-items.ts';
import { treeToParagraphs } from './tree-to-paragraphs.ts';

const plans = readdirSync('seeds/plans').map((plan) => `seeds/plans/${plan}/source.txt`);

test.each(plans)('%s: the tree gives its paragraphs back, with their lines, in order', (file) => {
  const { lines } = cleanLines(textToLines(bytesToText(readFileSync(file)).text));
  const paragraphs = linesToParagraphs(lines);
  const back = treeToParagraphs(paragraphsToTree(paragraphs));
  // A heading that runs on into its paragraph (（一）做强产业。 全年新增…) parts from it at the blank.
  const signs = (all: readonly { text: string }[]): string =>
    all.map(({ text }) => text.replace(/\s+/gu, '')).join('');
  expect(signs(back)).toBe(signs(paragraphs));
  const lineNumbers = back.flatMap(({ starts }) => starts.map(({ line }) => line));
  expect(lineNumbers).toEqual([...lineNumbers].sort((a, b) => a - b));
});

test.each<[text: string, runs: string[]]>([
  ['坚持主攻。一是甲。二是乙。', ['坚持主攻。', '一是甲。', '二是乙。']],
  ['一是综合实力稳步提升。全市增长。', ['一是综合实力稳步提升。全市增长。']],
  ['主要问题：一是甲；二是乙；三是丙。', ['主要问题：', '一是甲；', '二是乙；', '三是丙。']],
  ['这一是关键，二是基础。', ['这一是关键，二是基础。']],
  ['重点是一是一、二是二。', ['重点是一是一、二是二。']],
])('%s falls into its items', (text, runs) => {
  const found = splitItems({ text, starts: [{ offset: 0, line: 1 }] });
  expect(found.map(({ paragraph }) => paragraph.text)).toEqual(runs);
});
