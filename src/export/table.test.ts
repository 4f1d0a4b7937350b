import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { defuseFormula } from './defuse-formula.ts';
import type { Table } from './table.ts';
import { elementToHtml } from '../element/element-to-html.ts';
import { tableToElements } from './table-to-elements.ts';
import { tableToCsv } from './table-to-csv.ts';
import { tableToText } from './table-to-text.ts';
import { tableToXlsx } from './table-to-xlsx.ts';

const table: Table = {
  name: '数字/2025:[试]',
  columns: [
    { header: '指标', type: 'text' },
    { header: '下限', type: 'number' },
    { header: '上限', type: 'number' },
    { header: '原文', type: 'text' },
    { header: '出处', type: 'link' },
  ],
  rows: [
    [
      '文化新业态规上企业',
      1,
      2,
      '规上企业达到1-2家',
      { text: '第87条', href: '../plans/x.html#c87' },
    ],
    ['=SUM(A1:A9)', -0.5, null, '他说"好",\n再说', { text: '坏', href: 'javascript:alert(1)' }],
    ['+1', 3648, null, '<b>&', { text: '@', href: 'https://example.org/a?b=1&c=2' }],
  ],
  notes: ['非官方整理', '版本日期 2026-11-22'],
};

test.each([
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-词', "'-词"],
  ['@SUM', "'@SUM"],
  ['＝1', "'＝1"],
  [' =1', "' =1"],
  ['\t=1', "'\t=1"],
  ['5+3', '5+3'],
  ['1-2家', '1-2家'],
  ['', ''],
])('%j as a cell of CSV is %j', (text, expected) => {
  expect(defuseFormula(text)).toBe(expected);
});

test('CSV opens in Excel: mark, CRLF, quoted fields, no formula, negative numbers kept', () => {
  expect(tableToCsv(table)).toBe(
    '\uFEFF指标,下限,上限,原文,出处\r\n' +
      '文化新业态规上企业,1,2,规上企业达到1-2家,第87条\r\n' +
      `'=SUM(A1:A9),-0.5,,"他说""好"",\n再说",坏\r\n` +
      `'+1,3648,,<b>&,'@\r\n`,
  );
});

test('plain text keeps one line a row', () => {
  expect(tableToText(table).split('\n')).toHaveLength(4);
});

test('plain text, which a spreadsheet takes as cells, holds no formula', () => {
  const cells = tableToText(table).split(/[\t\n]/u);
  expect(cells).toContain("'=SUM(A1:A9)");
  expect(cells.filter((cell) => /^[=+@]/u.test(cell))).toEqual([]);
});

test('XLSX reads back: numbers as numbers, texts as texts, notes on a second sheet', async () => {
  const bytes = Buffer.from(await tableToXlsx(table));
  const [main, notes] = await readXlsxFile(bytes);
  expect(main?.sheet).toBe('数字 2025 试');
  expect(main?.data).toEqual([
    ['指标', '下限', '上限', '原文', '出处'],
    ['文化新业态规上企业', 1, 2, '规上企业达到1-2家', '第87条'],
    ['=SUM(A1:A9)', -0.5, null, '他说"好",\n再说', '坏'],
    ['+1', 3648, null, '<b>&', '@'],
  ]);
  expect(notes?.sheet).toBe('说明');
  expect(notes?.data).toEqual([['非官方整理'], ['版本日期 2026-11-22']]);
});

test('XLSX holds no formula, freezes its header and links only where a link is safe', async () => {
  const files = unzipSync(await tableToXlsx(table));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const relations = strFromU8(files['xl/worksheets/_rels/sheet1.xml.rels'] ?? new Uint8Array());
  expect(sheet).not.toContain('<f>');
  expect(sheet).toContain('state="frozen"');
  expect([...sheet.matchAll(/<hyperlink ref="(\w+)"/g)].map((match) => match[1])).toEqual([
    'E2',
    'E4',
  ]);
  expect([...relations.matchAll(/Target="([^"]+)"/g)].map((match) => match[1])).toEqual([
    '../plans/x.html#c87',
    'https://example.org/a?b=1&amp;c=2',
  ]);
});

test('the same table gives the same bytes', async () => {
  const first = await tableToXlsx(table);
  await new Promise((resolve) => setTimeout(resolve, 2100)); // ZIP counts time in steps of two seconds
  expect(Buffer.from(await tableToXlsx(table)).equals(Buffer.from(first))).toBe(true);
});

test('a text longer than Excel allows is cut with a mark', async () => {
  const long: Table = {
    name: '长',
    columns: [{ header: '文', type: 'text' }],
    rows: [['字'.repeat(40000)]],
    notes: [],
  };
  const [sheet] = await readXlsxFile(Buffer.from(await tableToXlsx(long)));
  const cell = sheet?.data[1]?.[0];
  expect(typeof cell === 'string' && cell.length).toBe(32767);
  expect(typeof cell === 'string' && cell.endsWith('…')).toBe(true);
});

test('the clipboard gets borders, no screen colours and no markup from the data', () => {
  const html = elementToHtml(tableToElements(table));
  expect(html).toContain('border="1"');
  expect(html).not.toMatch(/color:|background|#[0-9a-f]{6}/i);
  expect(html).toContain('&lt;b>&amp;');
  expect(html).not.toContain('javascript:');
  expect(html).toContain('<a href="https://example.org/a?b=1&amp;c=2">');
});
