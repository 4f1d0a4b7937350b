import { expect, test } from 'vitest';
import { makeClause, makePlan, makeTarget } from '../model/fixtures/records.ts';
import type { PlanRecord } from '../model/plan.ts';
import { folderToCollection } from '../seed/collection.ts';
import { yamlToCatalogue } from '../seed/load-indicators.ts';
import { indexEdition } from './index-edition.ts';
import type { IndexedEdition } from './indexed-edition.ts';
import type { Edition } from './edition.ts';
import { figureColumns } from './figure-columns.ts';
import { figureShards, shardHref } from './figure-shards.ts';
import { readEdition } from './read-edition.ts';

const city = { code: '370400', name: '枣庄市', level: 'city', parent: '370000' } as const;
const county = { code: '370405', name: '台儿庄区', level: 'county', parent: '370400' } as const;

/** An edition of many plans, each with as many figures under their own wording. */
function makeEdition(plans: PlanRecord[], figures: number): IndexedEdition {
  const clauses = plans.map(({ id }) => makeClause({ plan: id, text: '新建学校5所。' }));
  const targets = plans.flatMap(({ id }) =>
    Array.from({ length: figures }, (_, n) =>
      makeTarget({ id: `${id}#c1-t${n}`, plan: id, clause: 'c1', label: `事${n}`, figure: [4, 6] }),
    ),
  );
  const catalogue = yamlToCatalogue('neutral: []\nlevels: []\nindicators: []\n', 'x.yaml');
  return indexEdition({
    ...readEdition(folderToCollection()),
    plans,
    clauses,
    targets,
    catalogue,
    topics: [],
    indicators: [],
    bodies: [],
    matches: new Map(),
  });
}

const many = Array.from({ length: 20 }, (_, n) =>
  makePlan({ id: `plan-${n}`, region: n < 10 ? city : county }),
);

test('a small set stands on one page', () => {
  const shards = figureShards(makeEdition(many.slice(0, 3), 5));
  expect(shards.map(({ id, plans, rows }) => [id, plans.length, rows.length])).toEqual([
    ['index', 3, 15],
  ]);
  expect(shardHref('index')).toBe('targets/index.html');
});

test('a large set is cut by city, a city with its districts, eight plans a page; each row is on its page', () => {
  const shards = figureShards(makeEdition(many, 40));
  expect(shards.map(({ id, plans }) => [id, plans.length])).toEqual([
    ['370400', 8],
    ['370400-2', 8],
    ['370400-3', 4],
  ]);
  expect(shards.map(({ rows }) => rows.length)).toEqual([320, 320, 160]);
  expect(shardHref('370400-2')).toBe('targets/places/370400-2.html');
});

test('what is known to be missing of a place is a column behind its plans', () => {
  const edition = {
    ...makeEdition([makePlan({ region: county })], 1),
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
  } satisfies Edition;
  expect(
    figureColumns(edition).map(({ id, plan, title }) => [id, plan?.id ?? null, title]),
  ).toEqual([
    ['x-plan', 'x-plan', '三年 2023—2025'],
    ['missing-1', null, '2023年重点工作'],
  ]);
});
