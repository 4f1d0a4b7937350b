import { expect, test } from 'vitest';
import { makePlan } from '../model/fixtures/records.ts';
import { editionToHome } from './edition-to-home.ts';

type Given = Parameters<typeof editionToHome>[0];

const row = (indicator: string | null, regions: string[]): unknown => ({
  indicator,
  figures: regions.map((region) => ({ target: { region } })),
});
const drawn = (form: string, figures: number, picked: string[] = []): unknown => ({
  form,
  figures: Array.from({ length: figures }, () => ({})),
  picked,
});
const edition = (rows: unknown[], sheet: unknown[] | null): Given =>
  ({
    plans: [makePlan(), makePlan({ id: 'y-plan' })],
    counts: new Map([
      ['x-plan', { entries: 40, targets: 12 }],
      ['y-plan', { entries: 2, targets: 1 }],
    ]),
    rows,
    charts: { home: sheet === null ? {} : { sheet: { rows: sheet } } },
  }) as unknown as Given;

test('counts entries, figures, places, and the rows of the catalogue that two places share', () => {
  const rows = [row('a', ['1', '2']), row('a', ['1', '1']), row(null, ['1', '2'])];
  expect(editionToHome(edition(rows, null))).toMatchObject({
    entries: 42,
    targets: 13,
    places: 1,
    shared: 1,
    compared: undefined,
    heap: undefined,
  });
});

test('shows the ruler with the most figures, and a heap only where one figure is picked out', () => {
  const sheet = [drawn('ruler', 2), drawn('heaps', 90, ['台儿庄区']), drawn('ruler', 4)];
  const home = editionToHome(edition([], sheet));
  expect([home.compared, home.heap]).toEqual([sheet[2], sheet[1]]);
});
