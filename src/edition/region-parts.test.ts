import { expect, test } from 'vitest';
import { makeFigure } from '../compare/fixtures/figure.ts';
import { makePlan } from '../model/fixtures/records.ts';
import { cutByElements } from './cut-by-elements.ts';
import { docketPages } from './docket-pages.ts';
import { partPages, regionParts } from './region-parts.ts';

const plans = Array.from({ length: 10 }, (_, at) =>
  makePlan({
    id: `r-${String(2016 + at)}`,
    kind: 'work-report',
    period: { start: 2015 + at, end: 2016 + at },
  }),
);
const row = (id: string) => {
  const figures = plans.map((plan) => makeFigure({ plan: plan.id }, { id: `${plan.id}-${id}` }));
  const cellOf = (at: number) => ({ state: 'figure' as const, figures: [figures[at]] });
  return {
    row: { id, figures, cells: new Map(plans.map((plan, at) => [plan.id, cellOf(at)])) },
    cells: plans.map((_, at) => cellOf(at)),
    notes: [],
  };
};
const pair = (from: number, clauses: number) => ({
  from: plans[from],
  to: plans[from + 1],
  notes: [],
  followUp: {
    clauses: Array.from({ length: clauses }, () => ({ to: ['c1'] })),
    targets: [],
    fresh: [],
    aside: [],
  },
});
const page = (rows: number, pairs: ReturnType<typeof pair>[]) => {
  const all = Array.from({ length: rows }, (_, at) => row(`row-${String(at)}`));
  return {
    standing: plans,
    abovePlans: [],
    years: { columns: [], rows: all },
    shared: all.map((one) => one.row),
    pairs,
  } as never;
};

test('a place of few figures keeps all on its page', () => {
  expect(partPages(regionParts(page(4, [pair(0, 20)])))).toEqual([]);
});

test('what has no room has pages of its own: each row once, of pairs the earlier ones', () => {
  const pairs = [pair(0, 60), pair(1, 60), pair(2, 60)];
  const parts = regionParts(page(80, pairs));
  expect(parts.years.flat()).toHaveLength(80);
  expect(parts.lanes.flat()).toHaveLength(80);
  expect(parts.years.length).toBeGreaterThan(1);
  expect(parts.follow.map(({ to }) => to.id)).toEqual(['r-2017', 'r-2018']);
  expect(partPages(parts).map(({ name }) => name)).toEqual([
    ...parts.years.map((_, at) => `years-${String(at + 1)}`),
    'follow-r-2017',
    'follow-r-2018',
    ...parts.lanes.map((_, at) => `lanes-${String(at + 1)}`),
  ]);
});

test('a list is cut where a page is full, and an item that is more than a page has one', () => {
  expect(cutByElements([2000, 1400, 1, 9000, 5], (size) => size)).toEqual([
    [2000, 1400],
    [1],
    [9000],
    [5],
  ]);
  expect(cutByElements([], () => 1)).toEqual([]);
});

test('the 台账 of a place is one page, or one a document with the latest at the place’s address', () => {
  const targets = (each: number) =>
    plans.flatMap(({ id }) => Array.from({ length: each }, () => ({ plan: id, status: 'target' })));
  const pagesOf = (each: number) =>
    docketPages({ plans, clauses: [], targets: targets(each) } as never, '370405');
  expect(pagesOf(20)).toEqual([{ path: 'ledgers/370405.html', plans }]);
  expect(
    pagesOf(40)
      .slice(0, 2)
      .map(({ path, plans: own }) => [path, own.map(({ id }) => id)]),
  ).toEqual([
    ['ledgers/370405.html', ['r-2025']],
    ['ledgers/370405/r-2024.html', ['r-2024']],
  ]);
  expect(pagesOf(40)).toHaveLength(10);
});
