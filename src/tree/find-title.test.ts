import { expect, test } from 'vitest';
import type { Paragraph, ParagraphRow } from '../text/paragraph.ts';
import { paragraphsToBlocks } from './paragraphs-to-blocks.ts';
import { findTitle } from './find-title.ts';

const line = (text: string, at: number): Paragraph => ({
  text,
  starts: [{ offset: 0, line: at }],
});
const table = { heads: 1, width: 2, rows: [] };
const row = (text: string, at: number): Paragraph => ({
  ...line(text, at),
  row: { table, index: 1, ranges: [], words: [] } satisfies ParagraphRow,
});

test('the rows of a first sheet are no head, though the next sheet has a title too', () => {
  const blocks = paragraphsToBlocks([
    line('示例区2025年重点工作任务清单', 1),
    row('1 地区生产总值增速 5.5左右', 2),
    line('示例区2025年重点任务清单', 3),
    row('2 改造老旧小区 12个', 4),
  ]);
  expect(findTitle(blocks)?.text).toBe('示例区2025年重点工作任务清单');
});
