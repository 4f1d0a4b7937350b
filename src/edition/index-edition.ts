import { assignmentsByBody } from './assignments.ts';
import { editionCharts } from './charts/edition-charts.ts';
import { comparedClauses } from './compared-clauses.ts';
import { editionRows, rowsByPlan } from './edition-rows.ts';
import type { Edition } from './edition.ts';
import type { IndexedEdition } from './indexed-edition.ts';
import { lookUps } from './look-ups.ts';
import { planCounts } from './plan-counts.ts';
import { plansWithDuties } from './plans-with-duties.ts';

/** Edition → the edition with everything that pages look up in it. */
export function indexEdition(edition: Edition): IndexedEdition {
  const known = { ...edition, ...lookUps(edition) };
  const rows = editionRows(edition);
  return {
    ...known,
    assignments: assignmentsByBody(edition),
    counts: planCounts(edition),
    duties: plansWithDuties(edition),
    compared: comparedClauses(edition),
    rows,
    rowsOf: rowsByPlan(edition.plans, rows),
    figureOf: new Map(
      rows.flatMap((row) => row.figures).map((figure) => [figure.target.id, figure]),
    ),
    charts: editionCharts(known, rows),
  };
}
