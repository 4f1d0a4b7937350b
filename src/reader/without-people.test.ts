import { expect, test } from 'vitest';
import { LineWriter } from '../intake/line-writer.ts';
import { bytesToTextIntake } from '../intake/text-to-intake.ts';
import { noReviews } from '../model/no-reviews.ts';
import { readIntake } from './read-document.ts';

test('cells of columns of people are out of the row, of its cells and of its duties; others stay', () => {
  const writer = new LineWriter();
  const row = (...cells: string[]) =>
    cells.map((text, column) => ({ column, columns: 1, rows: 1, text }));
  writer.line('东岭县2024年任务分解表');
  writer.table(
    [
      row('序号', '任务', '牵头单位', '责任人', '联系电话'),
      row('1', '城区充电桩800个', '县发改局', '赵铁军', '0632-6611234'),
      row('2', '乡镇充电桩400个', '县住建局', '县住建局', '13906321234'),
    ],
    {},
  );
  const intake = {
    ...bytesToTextIntake(new TextEncoder().encode(writer.text)),
    tables: writer.tables,
  };
  const { clauses, tables, cuts } = readIntake(intake, 'x', noReviews, 'out');
  expect(clauses.slice(-2).map(({ text }) => text.trim())).toEqual([
    '1 城区充电桩800个 县发改局',
    '2 乡镇充电桩400个 县住建局 县住建局',
  ]);
  expect(JSON.stringify(tables[0]?.rows)).not.toMatch(/赵铁军|6611234|13906321234/u);
  expect(tables[0]?.heads).toContain('联系电话');
  expect(cuts.map(({ text, reason }) => `${reason} ${text}`)).toEqual([
    '个人信息 赵铁军',
    '个人信息 0632-6611234',
    '个人信息 13906321234',
  ]);
});
