import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesToIntake } from '../bytes-to-intake.ts';
import { columnHeads } from '../table.ts';
import { formatCell } from './format-cell.ts';

test.each([
  ['0.041', '0.0%', '4.1%'],
  ['0.05', '0.0%', '5.0%'],
  ['0.95', '0%', '95%'],
  ['1234.5', '#,##0.00', '1234.50'],
  ['0.30000000000000004', 'General', '0.3'],
  ['12', '0"家"', '12家'],
  ['45292', 'yyyy"年"m"月"', '2024年1月'],
  ['45473', 'yyyy/m/d', '2024年6月30日'],
])('%s under %s is shown %s', (value, format, shown) => {
  expect(formatCell(value, 170, new Map([[170, format]]), false)).toBe(shown);
});

test('a sheet: its title is a line, merged cells count for their rows, a hidden sheet is told', async () => {
  const cell = (at: string, text: string): string =>
    `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = `<worksheet><sheetData><row r="1">${cell('A1', '任务清单')}</row><row r="2">${cell('A2', '序号')}${cell('B2', '工作任务')}${cell('C2', '责任单位')}</row><row r="3"><c r="A3"><v>1</v></c>${cell('B3', '建路')}${cell('C3', '县交通局')}</row><row r="4">${cell('B4', '建桥')}</row></sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/><mergeCell ref="C3:C4"/></mergeCells></worksheet>`;
  const bytes = zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="表1" id="r1"/><sheet name="底稿" id="r2" state="hidden"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
  const intake = await bytesToIntake(bytes);
  expect(intake.text.split('\n')).toEqual([
    '任务清单',
    '序号\t工作任务\t责任单位',
    '1\t建路\t县交通局',
    '建桥',
  ]);
  expect(intake.tables[0]?.rows[1]?.cells.map(({ rows }) => rows)).toEqual([2, 1, 2]);
  expect(intake.messages.map(({ text }) => text).join()).toContain('底稿');
});

test('comma-separated cells with quotes; a blank cell goes on from the row above', async () => {
  const text =
    '序号,任务,牵头单位\r\n1,"建路，建桥",县交通局\r\n,"说""好""",\r\n2,植树,县林业局\r\n';
  const intake = await bytesToIntake(new TextEncoder().encode(text), '清单.csv');
  expect(intake.form).toBe('csv');
  expect(
    intake.tables[0]?.rows.map(({ cells }) => cells.map(({ text: words, rows }) => [words, rows])),
  ).toEqual([
    [
      ['序号', 1],
      ['任务', 1],
      ['牵头单位', 1],
    ],
    [
      ['1', 2],
      ['建路，建桥', 1],
      ['县交通局', 2],
    ],
    [['说"好"', 1]],
    [
      ['2', 1],
      ['植树', 1],
      ['县林业局', 1],
    ],
  ]);
});

test('heads of two storeys without merged cells: a blank beside 2030年 belongs to it', async () => {
  const text = '指标,单位,2025年,2030年,,属性\n,,,目标,力争,\n森林覆盖率,%,31.2,33,33.5,约束性\n';
  const intake = await bytesToIntake(new TextEncoder().encode(text), '指标.csv');
  const [table] = intake.tables;
  if (table === undefined) throw new Error('no table');
  expect(columnHeads(table)).toEqual([
    '指标',
    '单位',
    '2025年',
    '2030年 目标',
    '2030年 力争',
    '属性',
  ]);
});

test('who filled in the form stands in no line; a sum stays a row', async () => {
  const text =
    '为民办实事清单,,,\n填报单位：市政府督查室,,,2024年3月\n序号,任务,牵头单位,完成时限\n1,新建幼儿园3所,市教育局,9月底前\n合计,1项,,\n填表人：张三,,联系电话：2661234,\n注：按月调度。,,,\n';
  const intake = await bytesToIntake(new TextEncoder().encode(text), '清单.csv');
  expect(intake.text.split('\n')).toEqual([
    '为民办实事清单',
    '序号\t任务\t牵头单位\t完成时限',
    '1\t新建幼儿园3所\t市教育局\t9月底前',
    '合计\t1项',
    '注：按月调度。',
  ]);
  expect(intake.leftOut.map(({ text: words, reason }) => [words, reason])).toEqual([
    ['填报单位：市政府督查室 2024年3月', '填表栏'],
    ['填表人：张三 联系电话：2661234', '填表栏'],
  ]);
});
