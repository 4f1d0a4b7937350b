import { expect, test } from 'vitest';
import { bytesToIntake } from '../../intake/bytes-to-intake.ts';
import { documentToDocx } from './document-to-docx.ts';

test('what is written is read again: text, table, comments apart, signs of markup as they are', async () => {
  const bytes = documentToDocx({
    title: '某县任务',
    blocks: [
      { type: 'title', runs: [{ text: '某县2025年重点工作任务' }] },
      { type: 'heading', level: 1, runs: [{ text: '一、工业' }] },
      {
        type: 'paragraph',
        runs: [
          { text: '1.新增<企业>&' },
          {
            text: '12家',
            bold: true,
            comments: [{ author: '核稿', paragraphs: ['可参照', '第二段'] }],
          },
          { text: '。\u0001' },
        ],
      },
      {
        type: 'table',
        rows: [
          ['序号', '任务'],
          ['1', '修路'],
        ],
      },
    ],
  });
  const intake = await bytesToIntake(bytes, '核稿.docx', {});
  expect(intake.form).toBe('docx');
  expect(intake.text.split('\n').slice(0, 3)).toEqual([
    '某县2025年重点工作任务',
    '一、工业',
    '1.新增<企业>&12家。\ufffd',
  ]);
  expect(intake.text).toContain('修路');
  expect(intake.leftOut.map(({ text }) => text).join('')).toContain('可参照');
  expect(documentToDocx({ title: '', blocks: [] })).toEqual(
    documentToDocx({ title: '', blocks: [] }),
  );
});
