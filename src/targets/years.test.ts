import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ClauseRecord } from '../model/clause.ts';
import { folderToCollection } from '../seed/collection.ts';
import { loadUnits } from '../seed/load-units.ts';
import { entriesToTargets } from './entries-to-targets.ts';
import { unitsToTable } from './unit-table.ts';

const units = unitsToTable(loadUnits(folderToCollection()));
const plan = {
  id: 'some-plan',
  kind: 'three-year-plan',
  status: 'issued',
  period: { start: 2023, end: 2025 },
  region: { code: '370000' },
} as const;

const sentences = readFileSync('src/targets/fixtures/years.txt', 'utf8')
  .split('\n\n')
  .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
  .filter((lines) => lines.length > 0)
  .map(([text = '', ...figures]) => ({ text, figures: figures.map((line) => line.trim()) }));

test('there are sentences', () => {
  expect(sentences.length).toBeGreaterThan(60);
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
  const read = targets.map(
    ({ value, unit, period }) => `${String(value)} ${unit} ${period === '' ? '-' : period}`,
  );
  expect(read).toEqual(expect.arrayContaining(figures));
});
