import { expect, test } from 'vitest';
import { folderToCollection } from '../seed/collection.ts';
import { unitsToClasses } from '../model/unit-class.ts';
import { loadUnits } from '../seed/load-units.ts';
import { loadIndicators } from '../seed/load-indicators.ts';
import { makeTarget } from '../model/fixtures/records.ts';
import { catalogueToIndex, targetToIndicator } from './target-to-indicator.ts';

const repository = folderToCollection();
const index = catalogueToIndex(loadIndicators(repository), unitsToClasses(loadUnits(repository)), [
  '台儿庄区',
  '泰山区',
  '枣庄市',
]);

test.each([
  // The same thing in other words.
  ['万人高价值发明专利拥有量', '件', 'level', 'high-value-patents-per-10k'],
  ['每万人口高价值发明专利拥有量', '件', 'level', 'high-value-patents-per-10k'],
  ['城镇新增就业', '人', 'increment', 'urban-jobs'],
  ['新增城镇就业', '万人', 'increment', 'urban-jobs'],
  ['全区年度用水总量', '万立方米', 'level', 'water-use'],
  ['年度用水总量', '亿立方米', 'level', 'water-use'],
  ['“四新”经济增加值占GDP比重', '%', 'share', 'four-new-share'],
  ['数字经济核心产业增加值占全区GDP比重', '%', 'share', 'digital-core-share'],
  ['台儿庄区社会消费品零售总额', '亿元', 'level', 'retail-sales'],
  ['市级及以上创新平台', '家', 'increment', 'innovation-platforms-new'],
  ['打通城区断头路', '条', 'increment', 'dead-end-roads'],
  // A stock and what is new stand apart, and so do a size and its growth.
  ['国家高新技术企业', '家', 'level', 'high-tech-enterprises'],
  ['国家高新技术企业', '家', 'increment', 'high-tech-enterprises-new'],
  ['累计建成高标准农田', '万亩', 'level', 'high-standard-farmland'],
  ['新建和改造提升高标准农田面积', '万亩', 'increment', 'high-standard-farmland-new'],
  ['社会消费品零售总额', '%', 'growth', 'retail-sales-growth'],
  ['全社会研发经费投入', '%', 'growth', 'rd-spending-growth'],
  ['全社会研发经费投入强度', '%', 'share', 'rd-intensity'],
  // The unit must be of the same sort: 智慧社区20个 is no coverage, 旅游公路11条 no length.
  ['智慧社区', '个', 'increment', 'smart-communities-new'],
  ['智慧社区覆盖率', '个', 'level', null],
  ['国家高新技术企业', '户', 'increment', 'high-tech-enterprises-new'],
  ['新增污水处理厂', '座', 'increment', null],
  ['旅游公路', '条', 'increment', null],
  // What is narrower by more than a level of recognition is another thing.
  ['农村居民人均可支配收入', '%', 'growth', 'rural-income-growth'],
  ['脱贫户居民人均可支配收入', '%', 'growth', null],
  ['锂电产业规模以上工业总产值', '亿元', 'level', null],
  ['规上企业', '家', 'increment', null],
  ['项目', '个', 'increment', null],
  ['兖州好人', '名', 'increment', null],
] as const)('%s in %s as %s → %s', (label, unit, kind, expected) => {
  expect(targetToIndicator(makeTarget({ label, unit, kind }), index)).toBe(expected);
});

test('the scope of a figure does not part it from its row', () => {
  const target = makeTarget({
    label: '经开区规模以上工业总产值',
    unit: '亿元',
    scope: '经开区',
  });
  expect(targetToIndicator(target, index)).toBe('industrial-output');
});
