import { expect, test } from 'vitest';
import type { ComparedClause } from '../compare/compare-rows.ts';
import { makePlan } from '../model/fixtures/records.ts';
import type { Topic } from '../model/vocabulary.ts';
import type { IndexedEdition } from './indexed-edition.ts';
import { topicToPage } from './topic-to-page.ts';

const clause = (plan: string): ComparedClause => ({
  plan,
  anchor: 'c1',
  label: '第1条',
  text: '治理水土流失',
  topics: ['water'],
  spoken: {},
  figures: [],
  matches: [],
});
const topic = (id: string, parent: string | null, clauses: string[]): Topic => ({
  id,
  name: id,
  parent,
  clauses,
  sentences: {},
});

/** So many documents of as many places speak of water, and one more does not. */
function pageOf(id: string, speaking: number) {
  const ids = Array.from({ length: speaking }, (_, at) => `p${at}`);
  const plans = [...ids, 'silent'].map((one) => makePlan({ id: one }));
  const theme = topic('ecology', null, []);
  const water = topic(
    'water',
    'ecology',
    ids.map((one) => `${one}#c1`),
  );
  const air = topic('air', 'ecology', []);
  const edition = {
    plans,
    topics: [theme, water, air],
    comparedOn: new Map([['water', new Map(ids.map((one) => [one, [clause(one)]]))]]),
    regions: plans.map(({ region }) => region),
    regionOf: new Map(plans.map(({ region }) => [region.code, region])),
    targets: [],
    missing: [],
    // A figure of the matter in an entry that is filed under another: 主要预期目标.
    rows: [
      {
        topic: 'water',
        figures: [
          { target: { plan: 'p0', clause: 'ch1-p2' } },
          { target: { plan: 'p0', clause: 'c1' } },
        ],
      },
    ],
    clausesIn: new Map([
      [
        'p0',
        [
          { plan: 'p0', anchor: 'ch1-p2' },
          { plan: 'p0', anchor: 'c1' },
        ],
      ],
    ]),
  } as unknown as IndexedEdition;
  const found = edition.topics.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return topicToPage(edition, found);
}

test('a few documents stand side by side; who is silent is named apart', () => {
  const page = pageOf('water', 2);
  expect(page.form).toBe('columns');
  expect(page.columns.map(({ id }) => id)).toEqual(expect.arrayContaining(['p0', 'p1']));
  expect(page.columns.map(({ id }) => id)).not.toContain('silent');
  expect(page.silent.map(({ id }) => id)).toEqual(['silent']);
  expect(page.covers).toBe('3 份文件中 2 份有归入这一主题的条，共 2 条。');
  expect(page.elsewhere.map(({ plan, anchors }) => [plan.id, anchors])).toEqual([
    ['p0', ['ch1-p2']],
  ]);
  expect(page.theme.id).toBe('ecology');
  expect(page.siblings.map(({ id }) => id)).toEqual(['water', 'air']);
});

test('many documents are listed by place, and nothing is compared', () => {
  const page = pageOf('water', 40);
  expect([page.form, page.columns, page.rows]).toEqual(['places', [], []]);
});

test('a theme lists its topics; a topic without clauses says so', () => {
  expect(pageOf('ecology', 2).form).toBe('theme');
  expect(pageOf('air', 2).covers).toBe('收录的 3 份文件里没有归入“air”的条。');
});
