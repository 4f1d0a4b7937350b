import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesToIntake } from '../../intake/bytes-to-intake.ts';
import { documentToDocx } from './document-to-docx.ts';

const note = { text: '《某县任务》第1条', address: 'https://example.org/plans/x.html#c1' };

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
        widths: [1, 4],
        rows: [
          [[[{ text: '序号' }]], [[{ text: '任务' }]]],
          [[[{ text: '1' }]], [[{ text: '修路' }], [{ text: '架桥', note }]]],
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
  expect(intake.text).toContain(note.text);
  expect(intake.leftOut.map(({ text }) => text).join('')).toContain('可参照');
  expect(documentToDocx({ title: '', blocks: [] })).toEqual(
    documentToDocx({ title: '', blocks: [] }),
  );
});

const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

test('a table repeats its head; a public address is a link, any other is said', () => {
  const bytes = documentToDocx({
    title: '对照',
    landscape: true,
    blocks: [
      { type: 'paragraph', runs: [{ text: '甲', note }] },
      { type: 'paragraph', runs: [{ text: '乙', note: { text: '', address: 'plans/x.html#c2' } }] },
      { type: 'paragraph', runs: [{ text: '丙', href: 'javascript:alert(1)' }] },
      { type: 'table', widths: [1], rows: [[[[{ text: '头' }]]]] },
    ],
  });
  expect(partOf(bytes, 'word/document.xml')).toMatch(/<w:tblHeader\/>.*w:orient="landscape"/u);
  const targets = ['document', 'footnotes'].flatMap((part) =>
    [...partOf(bytes, `word/_rels/${part}.xml.rels`).matchAll(/Target="([^"]+)" TargetMode/gu)].map(
      ([, target]) => target,
    ),
  );
  expect(targets).toEqual([note.address]);
  expect(partOf(bytes, 'word/footnotes.xml')).toContain('plans/x.html#c2');
});
