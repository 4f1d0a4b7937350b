import { expect, test } from 'vitest';
import { headsToColumns } from '../intake/column.ts';
import { folderToCollection } from '../seed/collection.ts';
import { loadUnits } from '../seed/load-units.ts';
import { rowToReadings } from './row-to-readings.ts';
import { unitsToTable } from './unit-table.ts';

const units = unitsToTable(loadUnits(folderToCollection()));

/** Cells parted by | below the heads of an outline's table of indicators → value, period, kind and certainty of its figures. */
function read(cells: string): string[] {
  const heads = ['指标', '2025年（预计）', '2030年 目标', '2030年 力争', '年均增长 [累计]'];
  const texts = cells.split('|');
  const row = {
    anchor: 'p3',
    isHead: false,
    year: null,
    dueYear: null,
    cells: headsToColumns(heads, 2026).map((column, i) => {
      const from = texts.slice(0, i).join('|').length + (i > 0 ? 1 : 0);
      const text = texts[i] ?? '';
      return { column, text, range: [from, from + text.length] as [number, number] };
    }),
  };
  return rowToReadings(row, units).map(({ quantity, year, kind, certainty, baseYear }) =>
    [quantity.value, year, kind, certainty ?? '', baseYear].join(' '),
  );
}

test.each([
  [
    '地区生产总值（亿元）|420|560|600|6%左右',
    ['560 2030 level  2025', '600 2030 level 力争 2025', '6 annual growth  2025'],
  ],
  // What a share gains is no share
  ['森林覆盖率（%）|31.2|33|33.5|[1.8]', ['33 2030 share  2025', '33.5 2030 share 力争 2025']],
  // A sum over the years, by the last of them
  ['单位GDP能耗降低（%）|—|完成市下达任务||[13]', ['13 2030 reduction  ']],
])('%s', (cells, figures) => {
  expect(read(cells)).toEqual(figures);
});
