import { expect, test } from 'vitest';
import { makeClause, makePlan, makeTarget } from '../model/fixtures/records.ts';
import type { PlanRecord } from '../model/plan.ts';
import { yamlToCatalogue } from '../seed/load-indicators.ts';
import type { Edition } from './edition.ts';
import type { IndexedEdition } from './indexed-edition.ts';
import { editionRows } from './edition-rows.ts';
import { figureColumns } from './figure-columns.ts';
import { matrixPages, singlePages } from './figure-pages.ts';

const county = { code: '370405', name: '台儿庄区', level: 'county', parent: '370400' } as const;

/** An edition of some plans, each with as many figures; those of one name make a row of the catalogue. */
function makeEdition(
  plans: PlanRecord[],
  figures: number,
  shared = 0,
): Pick<IndexedEdition, 'plans' | 'regions' | 'rows'> {
  const clauses = plans.map(({ id }) => makeClause({ plan: id, text: '新建学校5所。' }));
  const targets = plans.flatMap(({ id }) =>
    Array.from({ length: figures }, (_, n) =>
      makeTarget({
        id: `${id}#c1-t${n}`,
        plan: id,
        clause: 'c1',
        label: `事${n}`,
        indicator: n < shared ? `i${n}` : null,
        figure: [4, 6],
      }),
    ),
  );
  const lines = Array.from(
    { length: shared },
    (_, n) =>
      `  - { id: i${n}, name: 事${n}, unit: 所, direction: higher, topic: t, aliases: [事${n}] }`,
  );
  const catalogue = yamlToCatalogue(
    [
      'neutral: []',
      'levels: []',
      shared === 0 ? 'indicators: []' : 'indicators:',
      ...lines,
      '',
    ].join('\n'),
    'x.yaml',
  );
  const source = { plans, clauses, targets, catalogue, topics: [], subjects: [] };
  const rows = editionRows({ ...source, mentions: new Map(), promises: new Map() });
  return { plans, regions: [], rows };
}

const places = Array.from({ length: 9 }, (_, n) =>
  makePlan({
    id: `plan-${n}`,
    region: { ...county, code: `37040${n}`, name: `第${n}区` },
  }),
);

test('rows that two places share stand on pages of so many cells, the others in a list', () => {
  const edition = makeEdition(places.slice(0, 4), 250, 120);
  const pages = matrixPages(edition);
  expect(pages.map(({ number, rows, all }) => [number, rows.length, all])).toEqual([
    [1, 100, 120],
    [2, 20, 120],
  ]);
  expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(120);
  const single = singlePages(edition);
  expect(single.map(({ rows }) => rows.length)).toEqual([220, 220, 80]);
});

test('with more places than stand side by side there is no table of all', () => {
  const edition = makeEdition(places, 2, 2);
  expect([matrixPages(edition), singlePages(edition)]).toEqual([[], []]);
});

test('what is known to be missing of a place is a column behind its plans', () => {
  const edition = {
    plans: [makePlan({ region: county })],
    regions: [],
    missing: [
      {
        title: '某区2023年重点工作',
        region: '370405',
        why: '没有公开。',
        kind: 'annual-tasks',
        period: { start: 2023, end: 2023 },
      },
      { title: '无类别', region: '370405', why: '没有公开。' },
      {
        title: '别处',
        region: '370902',
        why: '没有公开。',
        kind: 'annual-tasks',
        period: { start: 2023, end: 2023 },
      },
    ],
  } satisfies Pick<Edition, 'plans' | 'regions' | 'missing'>;
  expect(
    figureColumns(edition).map(({ id, plan, title }) => [id, plan?.id ?? null, title]),
  ).toEqual([
    ['x-plan', 'x-plan', '三年 2023—2025'],
    ['missing-1', null, '2023年重点工作'],
  ]);
});
