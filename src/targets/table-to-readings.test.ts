import { expect, test } from 'vitest';
import { folderToCollection } from '../seed/collection.ts';
import { loadUnits } from '../seed/load-units.ts';
import { tableToReadings } from './table-to-readings.ts';
import { unitsToTable } from './unit-table.ts';

const units = unitsToTable(loadUnits(folderToCollection()));
const read = (...cells: string[]) =>
  tableToReadings(cells.join('\n'), units).map(
    ({ label, quantity, year, baseYear, baseValue }) =>
      `${label} ${String(quantity.value)} ${quantity.unit ?? ''} ${String(year)} ${String(baseYear)}:${String(baseValue)}`,
  );

test.each([
  [
    'years as columns',
    ['指标', '2020年现状', '2025年目标', '防洪达标率（%）', '80', '95'],
    ['防洪达标率 95 % 2025 2020:80'],
  ],
  [
    'a unit in a cell of its own',
    ['指标', '单位', '2022年', '2025年', '地区生产总值', '亿元', '520', '700'],
    ['地区生产总值 700 亿元 2025 2022:520'],
  ],
  [
    'amounts that look like years are no columns',
    [
      '任务',
      '单位',
      '全省',
      '某市',
      '改造管网',
      '公里',
      '3500',
      '2000',
      '清淤',
      '公里',
      '2000',
      '900',
    ],
    [],
  ],
])('%s', (_, cells, told) => {
  expect(read(...cells)).toEqual(told);
});
