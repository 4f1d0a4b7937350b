import type { Figure } from '../compare/figure.ts';
import { rowCell } from '../compare/row-cell.ts';
import type { Row } from '../compare/targets-to-rows.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { RestDocument } from './row-to-rest.ts';

/** What the documents of a place write in a row: figures, and what is said instead of them. */
export interface PlaceSays {
  readonly figures: readonly Figure[];
  readonly said: readonly RestDocument[];
  /** Neither a figure nor a promise. */
  readonly silent: boolean;
}

/** What says most of a matter, first. */
const order = ['promise', 'named', 'none', 'unsought'] as const;

/** A row and a place's documents → one cell: promises always, lesser words only where the place writes no figure. */
export function placeToCell(row: Pick<Row, 'cells'>, plans: readonly PlanRecord[]): PlaceSays {
  const cells = plans.map((plan) => ({ plan, cell: rowCell(row, plan.id) }));
  const figures = cells.flatMap(({ cell }) => (cell.state === 'figure' ? cell.figures : []));
  const others = cells.flatMap(({ plan, cell }) =>
    cell.state === 'figure' ? [] : [{ plan, cell }],
  );
  const best = order.find((state) => others.some(({ cell }) => cell.state === state));
  return {
    figures,
    said: others.filter(
      ({ cell }) => cell.state === 'promise' || (figures.length === 0 && cell.state === best),
    ),
    silent: figures.length === 0 && best !== 'promise',
  };
}
