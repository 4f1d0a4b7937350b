import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PlanContent } from '../model/plan-content.ts';
import { folderToCollection } from '../seed/collection.ts';
import { loadUnits } from '../seed/load-units.ts';
import { entriesToTargets } from '../targets/entries-to-targets.ts';
import { unitsToTable } from '../targets/unit-table.ts';
import { countNumerals } from './count-numerals.ts';
import { readDocument } from '../reader/read-document.ts';

const units = unitsToTable(loadUnits(folderToCollection()));
const whole = ({ numerals, figures, unread, excluded }: ReturnType<typeof countNumerals>) =>
  figures + unread + excluded === numerals;

test.each(readdirSync('content/data').filter((name) => name.endsWith('.json')))(
  'every numeral of %s is a figure, excluded or unread',
  (name) => {
    const content = PlanContent.parse(JSON.parse(readFileSync(`content/data/${name}`, 'utf8')));
    const count = countNumerals(content.clauses, content);
    expect(count.lost).toEqual([]);
    expect(whole(count)).toBe(true);
    expect(count.numerals).toBeGreaterThan(50);
  },
);

const samples = ['fixtures', 'documents'].flatMap((folder) =>
  readdirSync(`src/convert/${folder}`).map((name) => join('src/convert', folder, name)),
);

test('every numeral of the small documents is a figure, excluded or unread', () => {
  expect(samples.length).toBeGreaterThanOrEqual(12);
  for (const sample of samples) {
    const document = readDocument(readFileSync(join(sample, 'input.txt')), 'x');
    const { kind, period } = document.facts;
    const plan = { id: 'x', kind, status: 'issued', period, region: { code: '' } } as const;
    const read = entriesToTargets(document.clauses, plan, { units, reviews: [] });
    const count = countNumerals(document.clauses, read);
    expect(count.lost, sample).toEqual([]);
    expect(whole(count), sample).toBe(true);
  }
});
