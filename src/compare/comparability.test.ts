import { expect, test } from 'vitest';
import { comparableGroups, mayShareAxis, reasonsBetween, rowReasons } from './comparability.ts';
import { reasonText } from '../words/reason.ts';
import { makeFigure } from './fixtures/figure.ts';

const tasks = {
  id: 'y-tasks',
  kind: 'annual-tasks',
  period: { start: 2023, end: 2023 },
} as const;
const city = {
  id: 'z-report',
  kind: 'work-report',
  period: { start: 2023, end: 2024 },
  region: { code: '370400', name: '枣庄市', level: 'city', parent: '370000' },
} as const;
const increment = { kind: 'increment' } as const;

test.each([
  ['two levels of one year', makeFigure(), makeFigure({}, { id: 'y-plan' }), []],
  [
    'increment against level: 高企达到55家, 新培育4家',
    makeFigure({ period: '2023' }),
    makeFigure({ ...increment, period: '2023' }, tasks),
    ['kind'],
  ],
  [
    '个 against %',
    makeFigure({ unit: '个', comparable: null }),
    makeFigure({ unit: '%', comparable: null }),
    ['unit'],
  ],
  [
    '高新技术企业10家 and 10户 are counted in one unit',
    makeFigure({ comparable: { value: 1, valueMax: null, unit: '家' } }),
    makeFigure({ comparable: { value: 1, valueMax: null, unit: '户' } }),
    [],
  ],
  [
    'no stated start: 累计新增绿色建筑80 against 年内新增25',
    makeFigure(increment),
    makeFigure({ ...increment, period: '2023' }, tasks),
    ['window', 'year'],
  ],
  [
    'two plans that both name no start',
    makeFigure(increment),
    makeFigure(increment, { id: 'y-plan' }),
    ['window'],
  ],
  [
    'stated windows that differ',
    makeFigure({ ...increment, since: '2021' }),
    makeFigure({ ...increment, since: '2023' }, { id: 'y-plan' }),
    ['window'],
  ],
  [
    '每年新增20件 against a cumulative 新增30件',
    makeFigure({ ...increment, period: 'annual' }),
    makeFigure(increment, { id: 'y-plan' }),
    ['per-year', 'year'],
  ],
  [
    '每年 or 年均 against one year',
    makeFigure({ ...increment, period: 'annual' }),
    makeFigure({ ...increment, period: '2023' }, tasks),
    ['per-year', 'year'],
  ],
  [
    '用水量比2020年下降12% against 降幅12% without a year',
    makeFigure({ kind: 'reduction', baseline: { year: '2020', value: null } }),
    makeFigure({ kind: 'reduction' }, { id: 'y-plan' }),
    ['window', 'baseline'],
  ],
  [
    'city against county: 高新技术产业产值占比',
    makeFigure({ kind: 'share', unit: '%' }),
    makeFigure({ kind: 'share', unit: '%' }, city),
    ['region'],
  ],
  ['开发区 against 全区', makeFigure({ scope: '开发区' }), makeFigure(), ['scope']],
  [
    '市级以上 against 省级以上, as read from the label',
    makeFigure({ label: '市级及以上绿色工厂' }),
    makeFigure({ label: '省级以上绿色工厂' }),
    ['scope'],
  ],
  [
    '市级及以上 and 市级以上 are one scope',
    makeFigure({ scope: '市级及以上' }),
    makeFigure({ label: '市级以上绿色工厂' }),
    [],
  ],
  [
    '新开工 against 签约落地',
    makeFigure({}, {}, { definition: '新开工' }),
    makeFigure({}, {}, { definition: '签约落地' }),
    ['definition'],
  ],
  ['预计', makeFigure({ certainty: '预计' }), makeFigure(), ['estimate']],
  ['a result against a target', makeFigure({ status: 'actual' }), makeFigure(), ['status']],
  ['draft', makeFigure({ draft: true }), makeFigure(), ['draft']],
  [
    'level of another year: 托位4.5（2025）, 4.96（2023）',
    makeFigure(),
    makeFigure({ period: '2023' }, tasks),
    ['year'],
  ],
] as const)('%s', (_name, a, b, expected) => {
  expect(reasonsBetween(a, b)).toEqual(expected);
  expect(reasonsBetween(b, a)).toEqual(expected);
  expect(reasonsBetween(a, a)).toEqual([]);
});

test('a draft, an estimate and another year may share an axis, a city and its district may not', () => {
  const ours = makeFigure();
  expect(mayShareAxis(ours, makeFigure({ draft: true }, { id: 'y-plan' }))).toBe(true);
  expect(mayShareAxis(ours, makeFigure({ certainty: '预计' }))).toBe(true);
  expect(mayShareAxis(ours, makeFigure({ period: '2023' }, tasks))).toBe(true);
  expect(mayShareAxis(ours, makeFigure({}, city))).toBe(false);
});

test('2023年培育 in a three-year plan counts within that year, 到2023年 does not', () => {
  const within = makeFigure(
    { ...increment, period: '2023' },
    {},
    {
      sentence: { before: '2023年力争培育企业', span: '1家', after: '。' },
    },
  );
  const upTo = makeFigure(
    { ...increment, period: '2023' },
    {},
    {
      sentence: { before: '到2023年培育企业', span: '1家', after: '。' },
    },
  );
  const yearly = makeFigure({ ...increment, period: '2023' }, tasks);
  expect(reasonsBetween(within, yearly)).toEqual([]);
  expect(reasonsBetween(upTo, yearly)).toEqual(['window']);
});

test('groups keep what is alike together, in order', () => {
  const county = makeFigure();
  const draft = makeFigure({ draft: true }, { id: 'y-plan' });
  const report = makeFigure({}, city);
  const grown = makeFigure({ ...increment }, tasks);
  expect(comparableGroups([county, report, draft, grown])).toEqual([
    [county, draft],
    [report],
    [grown],
  ]);
});

test('a row names its kinds in the reason', () => {
  const figures = [makeFigure(), makeFigure({ ...increment, period: '2023' }, tasks)];
  expect(rowReasons(figures)).toEqual(['kind', 'year']);
  expect(reasonText('kind', figures)).toBe('总数与期内新做的数不可直接比较');
});

test('a row of many figures gives the same reasons as all its pairs', () => {
  const figures = Array.from({ length: 40 }, (_, n) =>
    makeFigure(
      {
        ...(n % 3 === 0 ? increment : {}),
        period: n % 5 === 0 ? '2023' : '2025',
        draft: n % 7 === 0,
        scope: n % 11 === 0 ? '开发区' : null,
      },
      { id: `plan-${n % 13}` },
    ),
  );
  const all = new Set(
    figures.flatMap((a, at) => figures.slice(at + 1).flatMap((b) => reasonsBetween(a, b))),
  );
  expect(new Set(rowReasons(figures))).toEqual(all);
});
