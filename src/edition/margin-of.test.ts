import { expect, test } from 'vitest';
import { makeClause, makePlan } from '../model/fixtures/records.ts';
import { lookUps } from './look-ups.ts';
import { marginOf } from './margin-of.ts';

test('a body beside its clause leads to its page, by its name or another of its names', () => {
  const duties = [{ role: '责任单位', bodies: ['区科技局', '区科学技术局', '某协会'] }];
  const edition = {
    regions: [],
    indicators: [],
    subjects: [],
    mentions: new Map(),
    plans: [makePlan()],
    clauses: [makeClause({ duties })],
    targets: [],
    matches: new Map(),
    unread: [],
    removed: [],
    messages: [],
    bodies: [
      {
        id: '370405/keji',
        region: '370405',
        name: '区科技局',
        aliases: ['区科学技术局'],
        kinds: ['keji'],
        collective: false,
        clauses: ['x-plan#c1'],
      },
      {
        id: '370902/keji',
        region: '370902',
        name: '某协会',
        aliases: [],
        kinds: ['keji'],
        collective: false,
        clauses: [],
      },
    ],
  };
  expect(marginOf({ ...lookUps(edition), terms: new Map() }, 'x-plan#c1')?.duties).toEqual([
    {
      role: '责任单位',
      bodies: [
        { name: '区科技局', id: '370405/keji' },
        { name: '区科学技术局', id: '370405/keji' },
        { name: '某协会', id: null },
      ],
    },
  ]);
});
