import { assignmentsByBody } from './assignments.ts';
import { type EditionCharts, editionCharts } from './charts/edition-charts.ts';
import { comparedByTopic, comparedClauses } from './compared-clauses.ts';
import { editionChanges } from './edition-changes.ts';
import { editionRows, rowsByPlan } from './edition-rows.ts';
import type { Edition } from './edition.ts';
import type { IndexedEdition } from './indexed-edition.ts';
import { lookUps } from './look-ups.ts';
import { planCounts } from './plan-counts.ts';
import { plansWithDuties } from './plans-with-duties.ts';

/** Edition → the edition with everything that pages look up in it; its charts are drawn unless they are given. */
export function indexEdition(edition: Edition, charts?: EditionCharts): IndexedEdition {
  const known = { ...edition, ...lookUps(edition) };
  const rows = editionRows(edition);
  const compared = comparedClauses(edition);
  const figureOf = new Map(
    rows.flatMap((row) => row.figures).map((figure) => [figure.target.id, figure]),
  );
  return {
    ...known,
    assignments: assignmentsByBody(edition),
    counts: planCounts(edition),
    duties: plansWithDuties(edition),
    compared,
    comparedOn: comparedByTopic(compared),
    rows,
    rowsOf: rowsByPlan(edition.plans, rows),
    rowOf: new Map(rows.map((row) => [row.id, row])),
    families: new Map(
      [...Map.groupBy(rows, ({ family }) => family)].map(
        ([family, own]) => [family, own.map(({ id }) => id)] as const,
      ),
    ),
    figureOf,
    charts: charts ?? editionCharts(known, rows),
    changes: editionChanges({ ...known, figureOf }),
  };
}
