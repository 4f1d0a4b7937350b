import {
  type IndicatorIndex,
  catalogueToIndex,
  targetToIndicator,
} from '../compare/target-to-indicator.ts';
import type { TableRowEntry } from '../clause/rows-to-tables.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Ledger } from '../model/ledger.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { RegionEntry } from '../model/region.ts';
import type { UnitYaml } from '../model/unit.ts';
import type { TargetRecord, Unread } from '../model/target.ts';
import type { Collection } from '../seed/collection.ts';
import { loadTargetReviews } from '../seed/load-target-reviews.ts';
import { entriesToTargets } from '../target/entries-to-targets.ts';
import { type UnitTable, unitsToTable } from '../target/unit-table.ts';

/** The hand-kept tables that figures need. */
export interface FigureTables {
  readonly units: UnitTable;
  readonly indicators: IndicatorIndex;
  readonly collection: Collection;
}

/** Those tables made ready; names of places are 台儿庄区 and 台儿庄. */
export function figureTables(
  collection: Collection,
  unitRows: readonly UnitYaml[],
  catalogue: Catalogue,
  regions: readonly RegionEntry[],
): FigureTables {
  const places = regions.flatMap(({ name }) => [name, name.replace(/(?<=..)[省市区县]$/u, '')]);
  return {
    units: unitsToTable(unitRows),
    indicators: catalogueToIndex(catalogue, places),
    collection,
  };
}

/** A plan's entries → its figures, each with its row of the catalogue; the entries list their figures' ids. */
export function entriesToFigures(
  entries: readonly ClauseRecord[],
  plan: PlanRecord,
  tables: FigureTables,
  ledger: Ledger,
  rows: ReadonlyMap<string, TableRowEntry>,
): { entries: ClauseRecord[]; targets: TargetRecord[]; unread: Unread[] } {
  const reviews = loadTargetReviews(tables.collection, plan.id);
  const read = entriesToTargets(entries, plan, { units: tables.units, reviews, ledger, rows });
  const targets = read.targets.map((target) => ({
    ...target,
    indicator: targetToIndicator(target, tables.indicators),
  }));
  const byClause = Map.groupBy(targets, ({ clause }) => clause);
  const listed = entries.map((entry) => ({
    ...entry,
    targets: (byClause.get(entry.anchor) ?? []).map(({ id }) => id),
  }));
  return { entries: listed, targets, unread: read.unread };
}
