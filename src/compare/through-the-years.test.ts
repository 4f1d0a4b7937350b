import { expect, test } from 'vitest';
import { makePlan } from '../model/fixtures/records.ts';
import { makeFigure } from './fixtures/figure.ts';
import type { Figure } from './figure.ts';
import type { Row, RowCell } from './targets-to-rows.ts';
import { throughTheYears } from './through-the-years.ts';

const long = makePlan({ id: 'long' });
const year = makePlan({ id: 'year', kind: 'annual-tasks', period: { start: 2023, end: 2023 } });
const report = makePlan({ id: 'report', kind: 'work-report', period: { start: 2023, end: 2024 } });

function makeRow(figures: Figure[], others: Record<string, RowCell> = {}): Row {
  const cells = new Map<string, RowCell>(Object.entries(others));
  for (const { target } of figures) {
    const ours = figures.filter((other) => other.target.plan === target.plan);
    cells.set(target.plan, { state: 'figure', figures: ours });
  }
  const common = { id: 'r', indicator: 'r', name: '名', unit: '家', direction: 'higher' } as const;
  return { ...common, topic: null, family: 'r', twins: [], words: [], figures, cells };
}

const increment = { kind: 'increment' } as const;

test.each([
  [
    'each year 8, this year 6: 相当于75%',
    makeFigure({ ...increment, value: 8, period: 'annual' }, long),
    makeFigure({ ...increment, value: 6, period: '2023' }, year),
    { type: 'share', percent: 75 },
  ],
  [
    'a stated span',
    makeFigure({ ...increment, value: 80, since: '2023' }, long),
    makeFigure({ ...increment, value: 20, period: '2023' }, year),
    { type: 'share', percent: 25 },
  ],
  [
    '累计新增80, no start named: no share',
    makeFigure({ ...increment, value: 80 }, long),
    makeFigure({ ...increment, value: 25, period: '2023' }, year),
    { type: 'apart', reasons: ['window'] },
  ],
  [
    'a stock against what is new: no share',
    makeFigure({ value: 55 }, long),
    makeFigure({ ...increment, value: 4, period: '2023' }, year),
    { type: 'apart', reasons: ['kind'] },
  ],
  [
    'another scope: no share',
    makeFigure({ ...increment, value: 8, period: 'annual', scope: '省级以上' }, long),
    makeFigure({ ...increment, value: 6, period: '2023' }, year),
    { type: 'apart', reasons: ['per-year', 'scope'] },
  ],
  [
    '用水总量 2023 ≤ 3427, 2025 ≤ 3648: no verdict',
    makeFigure({ value: 3648, op: '<=' }, long),
    makeFigure({ value: 3427, op: '<=', period: '2023' }, year),
    { type: 'change' },
  ],
] as const)('%s', (_name, promise, task, expected) => {
  const { columns, rows } = throughTheYears([long, year], [makeRow([promise, task])]);
  expect(columns.map(({ plan }) => plan.id)).toEqual(['year', 'long']);
  expect(rows[0]?.notes).toMatchObject([expected]);
});

test('a result beside the next target of one report: 技改 440 → 400', () => {
  const result = makeFigure({ ...increment, value: 440, period: '2023', status: 'actual' }, report);
  const target = makeFigure({ ...increment, value: 400, period: '2024' }, report);
  const { columns, rows } = throughTheYears([report], [makeRow([result, target])]);
  expect(columns.map(({ status }) => status)).toEqual(['actual', 'target']);
  expect(rows[0]?.notes).toMatchObject([{ type: 'change' }]);
});

test('a stock in one document and what is new in the other are named once', () => {
  const mention = { state: 'none', where: [], instead: [] } as const;
  const counted = { ...increment, value: 4, period: '2023' };
  const stock = {
    ...makeRow([makeFigure({}, long)], { year: mention }),
    id: 'stock',
    twins: ['fresh'],
  };
  const fresh = {
    ...makeRow([makeFigure(counted, year)], { long: mention }),
    id: 'fresh',
    twins: ['stock'],
  };
  const { rows } = throughTheYears([long, year], [stock, fresh]);
  expect(rows.map(({ row }) => row.id)).toEqual(['stock']);
  expect(rows[0]?.notes).toMatchObject([{ type: 'elsewhere', row: { id: 'fresh' } }]);
});
