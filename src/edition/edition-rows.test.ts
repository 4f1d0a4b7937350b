import { expect, test } from 'vitest';
import type { CatalogueEntry } from '../model/catalogue.ts';
import { makeClause, makePlan, makeTarget } from '../model/fixtures/records.ts';
import { editionRows } from './edition-rows.ts';

test('what several documents have figures for comes first, own wordings last', () => {
  const plans = [makePlan({ id: 'a' }), makePlan({ id: 'b' })];
  const target = (plan: string, number: number, indicator: string | null, label: string) =>
    makeTarget({ id: `${plan}#c1-t${number}`, plan, clause: 'c1', indicator, label });
  const entry = (id: string, name: string): CatalogueEntry => ({
    id,
    name,
    unit: '家',
    direction: 'higher',
    topic: '',
    family: id,
    kinds: ['level'],
    aliases: [name],
    mentions: [],
    elsewhere: [],
    only: null,
    definitions: [],
    origin: null,
    alias: [],
  });
  const edition = {
    plans,
    clauses: plans.map(({ id }) => makeClause({ plan: id })),
    targets: [
      target('a', 1, null, '自有品牌'),
      target('a', 2, 'own', '独有企业'),
      target('a', 3, 'both', '共有企业'),
      target('b', 1, 'both', '共有企业'),
    ],
    topics: [],
    subjects: [],
    mentions: new Map(),
    promises: new Map(),
    catalogue: {
      neutral: [],
      levels: [],
      same: [],
      entries: [entry('own', '独有企业'), entry('both', '共有企业')],
    },
  };
  const rows = editionRows(edition);
  expect(rows.map(({ name }) => name)).toEqual(['共有企业', '独有企业', '自有品牌']);
});
