import { expect, test } from 'vitest';
import { makeFigure } from '../../compare/fixtures/figure.ts';
import { groupRow } from './row-groups.ts';
import { rowToChoice, rowToYearChoice } from './row-to-choice.ts';

const city = { name: '某市', level: 'city', parent: null } as const;
const figures = ['2021', '2021', '2025', '2025', '2025'].map((period, at) =>
  makeFigure(
    { id: `r${at}#c1-t1`, kind: 'level', period },
    { id: `r${at}`, kind: 'work-report', region: { ...city, code: `37040${at}` } },
  ),
);
const row = groupRow({ id: 'x', name: 'x', indicator: 'x', unit: '家', figures } as never);
const plans = figures.map(({ plan }) => plan);

test('a line of a cohort holds figures of one year, that of most places', () => {
  expect(rowToChoice(row, plans).places).toBe(5);
  const choice = rowToYearChoice(row, plans);
  expect(choice.figures.map(({ target }) => target.period)).toEqual(['2025', '2025', '2025']);
  expect(choice).toMatchObject({ places: 3, all: 5 });
});
