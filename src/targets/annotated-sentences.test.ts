import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ClauseRecord } from '../model/clause.ts';
import { folderToCollection } from '../seed/collection.ts';
import { loadUnits } from '../seed/load-units.ts';
import { entriesToTargets } from './entries-to-targets.ts';
import { readSentences } from './fixtures/read-sentences.ts';
import { unitsToTable } from './unit-table.ts';

const folder = 'src/targets/fixtures/sentences';
const units = unitsToTable(loadUnits(folderToCollection()));
const plan = {
  id: 'some-plan',
  kind: 'three-year-plan',
  status: 'issued',
  period: { start: 2023, end: 2025 },
  region: { code: '370000' },
} as const;

const sentences = readdirSync(folder).flatMap((name) =>
  readSentences(readFileSync(`${folder}/${name}`, 'utf8')),
);

test('there are sentences', () => {
  expect(sentences.length).toBeGreaterThan(40);
});

test.each(sentences)('$text', ({ text, figures }) => {
  const entry: ClauseRecord = {
    plan: plan.id,
    anchor: 'c1',
    type: 'clause',
    number: '1',
    heading: null,
    path: [],
    text,
    lines: [1, 1],
    duties: [],
    topics: [],
    targets: [],
    due: [],
    commitments: [],
  };
  const { targets } = entriesToTargets([entry], plan, { units, reviews: [] });
  const told = targets.map((target) => ({
    clause: target.clause,
    label: target.label,
    value: target.value,
    valueMax: target.valueMax,
    unit: target.unit,
    op: target.op,
    kind: target.kind,
    period: target.period,
    since: target.since,
    until: target.until,
    status: target.status,
    certainty: target.certainty,
    scope: target.scope,
    baseYear: target.baseline?.year ?? null,
  }));
  expect(told).toEqual(figures);
});
