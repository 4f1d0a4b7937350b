import { expect, test } from 'vitest';
import { makeFigure } from '../compare/fixtures/figure.ts';
import type { RowCell } from '../compare/targets-to-rows.ts';
import { makePlan } from '../model/fixtures/records.ts';
import { placeToCell } from './place-to-cell.ts';
import { rowToRest } from './row-to-rest.ts';

const plans = ['a-plan', 'b-plan', 'c-plan', 'd-plan'].map((id) => makePlan({ id }));
const figure: RowCell = { state: 'figure', figures: [makeFigure()] };
const none: RowCell = { state: 'none', where: [], instead: [] };
const named: RowCell = { state: 'named', where: ['c1'], instead: [] };
const promise: RowCell = {
  state: 'promise',
  promises: [{ clause: 'c2', text: '全覆盖' }],
};
const row = (...cells: readonly RowCell[]) => ({
  cells: new Map(plans.flatMap(({ id }, at) => (cells[at] ? [[id, cells[at]] as const] : []))),
});

test('who writes no figure: those that say something first, one that is not asked included', () => {
  const { documents, missing } = rowToRest(
    { plans, regions: [], missing: [] } as never,
    row(none, figure, named),
  );
  expect(documents.map(({ plan, cell }) => [plan.id, cell.state])).toEqual([
    ['c-plan', 'named'],
    ['d-plan', 'unsought'],
    ['a-plan', 'none'],
  ]);
  expect(missing).toEqual([]);
});

test.each([
  ['a figure leaves only promises beside it', [figure, named, promise], 1, ['promise'], false],
  ['a figure alone', [figure, none], 1, [], false],
  ['what says most stands for a place', [none, named, named], 0, ['named', 'named'], true],
  ['a promise is no silence', [none, promise], 0, ['promise'], false],
  ['nothing is asked', [], 0, ['unsought'], true],
] as const)('%s', (_name, cells, figures, states, silent) => {
  const shown = placeToCell(row(...cells), plans.slice(0, Math.max(1, cells.length)));
  expect(shown.figures).toHaveLength(figures);
  expect(shown.said.map(({ cell }) => cell.state)).toEqual(states);
  expect(shown.silent).toBe(silent);
});
