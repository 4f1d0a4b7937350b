import { expect, test } from 'vitest';
import { folderToCollection } from '../seed/collection.ts';
import { loadUnits } from '../seed/load-units.ts';
import { toComparable } from './comparable.ts';
import { foldWidth } from './fold-width.ts';
import { textToQuantities } from './text-to-quantities.ts';
import { unitsToTable } from './unit-table.ts';

const table = unitsToTable(loadUnits(folderToCollection()));

// text · value · max · unit · bound after it · value in base units · base unit
test.each([
  ['达到30万千瓦以上', 30, null, '万千瓦', '>=', 300000, '千瓦'],
  ['装机300兆瓦', 300, null, '兆瓦', null, 300000, '千瓦'],
  ['处置土地2.3万余亩', 2.3, null, '万亩', null, 23000, '亩'],
  ['培育1-2家', 1, 2, '家', null, 1, '家'],
  ['研制3—5种', 3, 5, '种', null, 3, '种'],
  ['引进8至10家左右', 8, 10, '家', '~', 8, '家'],
  ['增长5%—6%', 5, 6, '%', null, 5, '%'],
  ['增长5.5％到6％', 5.5, 6, '%', null, 5.5, '%'],
  ['提升1-3个百分点', 1, 3, '个百分点', null, 1, '百分点'],
  ['建成一家医院', 1, null, '家', null, 1, '家'],
  ['培训三十人', 30, null, '人', null, 30, '人'],
  ['引进一百二十名', 120, null, '名', null, 120, '人'],
  ['增长百分之六左右', 6, null, '%', '~', 6, '%'],
  ['控制在9‰以内', 9, null, '‰', '<=', 0.9, '%'],
  ['每立方米45微克以下', 45, null, '微克/立方米', '<=', 45, '微克/立方米'],
  ['40微克/立方米', 40, null, '微克/立方米', null, 40, '微克/立方米'],
  ['能力3万吨/天', 3, null, '万吨/天', null, 30000, '吨/天'],
  ['粮食5.8亿斤以上', 5.8, null, '亿斤', '>=', 290000, '吨'],
  ['住房1000套（间）', 1000, null, '套（间）', null, 1000, '套'],
  ['财政收入1,200万元', 1200, null, '万元', null, 12000000, '元'],
  ['治理9平方公里', 9, null, '平方公里', null, 13500, '亩'],
  ['接待360万人次', 360, null, '万人次', null, 3600000, '人次'],
  ['放映3550余场', 3550, null, '场', null, 3550, '场'],
  ['每月300元', 300, null, '元/月', null, 300, '元/月'],
  ['面积74.9万亩', 74.9, null, '万亩', null, 749000, '亩'],
  ['栽种苗木40余万株', 40, null, '万株', null, 400000, '株'],
  ['柔性引才近百人', 100, null, '人', null, 100, '人'],
  ['工业总产值突破万亿元', 10000, null, '亿元', null, 1e12, '元'],
  ['提高到每人每月950元', 950, null, '元/月', null, 950, '元/月'],
  ['接入能力达到500兆', 500, null, '兆', null, 500, 'Mbps'],
])('%s', (text, value, valueMax, unit, tailOp, base, baseUnit) => {
  const found = textToQuantities(foldWidth(text), table);
  expect(found).toHaveLength(1);
  const [quantity] = found;
  expect(quantity).toMatchObject({ value, valueMax, unit, tailOp });
  if (quantity === undefined) return;
  const comparable = toComparable(value, valueMax, quantity.baseUnit, quantity.multiplier, table);
  expect(comparable).toMatchObject({ value: base, unit: baseUnit });
});

test('a unit written once holds for the numbers before it', () => {
  const units = (text: string) => textToQuantities(text, table).map(({ unit }) => unit);
  expect(units('分别达到55、100家')).toEqual(['家', '家']);
  expect(units('分别高于全省10.7个、14.1个百分点')).toEqual(['个百分点', '个百分点']);
  expect(units('第1、2批')).toEqual([null, '批']);
});

test('万人 and 百强 are no numbers', () => {
  expect(textToQuantities('万人高价值发明专利、全国百强县、万元地区生产总值', table)).toEqual([]);
});
