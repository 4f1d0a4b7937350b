import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesToIntake } from '../intake/bytes-to-intake.ts';
import { readPdf } from '../intake/pdf/read-pdf.ts';
import { noticeToFile } from './notice-to-file.ts';

const lines = ['《某计划》已于2024年3月18日从本站撤下：应来源机关要求。', '请看 ../plans/x.html'];
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test.each(['originals/x.txt', 'originals/x.html.txt', 'changes/x.csv', 'originals/x.md'])(
  '%s: the words, as they are',
  async (path) => {
    expect(text(await noticeToFile(path, lines))).toContain(lines.join('\r\n'));
  },
);

test('a drawing that says it', async () => {
  const drawn = text(await noticeToFile('charts/glance-x.svg', [...lines, 'a<b']));
  expect(drawn).toMatch(/^<svg [^>]*>(?:<text[^>]*>[^<]*<\/text>){3}<\/svg>/u);
  expect(drawn).toContain('a&lt;b');
});

test.each(['x.docx', 'x.xlsx', 'x.pdf'])('%s is read as such', async (name) => {
  const intake = await bytesToIntake(await noticeToFile(`originals/${name}`, lines), name, {
    readPdf,
  });
  expect(intake.form).toBe(name.slice(2));
  expect(intake.text.replace(/\s/gu, '')).toContain(
    '已于2024年3月18日从本站撤下：应来源机关要求。',
  );
});

test('old forms of Word are a rich text of ASCII alone', async () => {
  const rtf = text(await noticeToFile('originals/x.doc', ['已撤下{a}']));
  expect(rtf).toBe('{\\rtf1\\ansi \\u24050?\\u25764?\\u19979?\\{a\\}}');
});

test('a workbook holds one sheet', async () => {
  const parts = Object.keys(unzipSync(await noticeToFile('data/duties/1.xlsx', lines)));
  expect(parts.filter((name) => name.includes('worksheets/sheet'))).toHaveLength(1);
});
