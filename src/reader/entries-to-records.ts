import {
  type IndicatorIndex,
  catalogueToIndex,
  targetToIndicator,
} from '../catalogue/target-to-indicator.ts';
import type { TableRowEntry } from '../clause/rows-to-tables.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { entriesToCommitments } from '../commitment/entries-to-commitments.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Ledger } from '../model/ledger.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { PlanReviews } from '../model/review.ts';
import { unitsToClasses } from '../model/unit-class.ts';
import type { UnitYaml } from '../model/unit.ts';
import type { Message } from '../model/message.ts';
import type { TargetRecord, Unread } from '../model/target.ts';
import { entriesToTargets } from '../targets/entries-to-targets.ts';
import { type UnitTable, unitsToTable } from '../targets/unit-table.ts';

/** The hand-kept tables that figures need. */
export interface RecordTables {
  readonly units: UnitTable;
  readonly indicators: IndicatorIndex;
}

/** Those tables made ready; names of places are 台儿庄区 and 台儿庄. */
export function recordTables(
  unitRows: readonly UnitYaml[],
  catalogue: Catalogue,
  placeNames: readonly string[],
): RecordTables {
  const places = placeNames.flatMap((name) => [name, name.replace(/(?<=..)[省市区县]$/u, '')]);
  return {
    units: unitsToTable(unitRows),
    indicators: catalogueToIndex(catalogue, unitsToClasses(unitRows), places),
  };
}

/** What is known of one plan besides its entries. */
interface PlanFacts {
  readonly ledger: Ledger;
  readonly rows: ReadonlyMap<string, TableRowEntry>;
  readonly reviews: PlanReviews;
}

/** A plan's entries → its figures, each with its row of the catalogue; the entries list their figures' ids and promises. */
export function entriesToRecords(
  entries: readonly ClauseRecord[],
  plan: PlanRecord,
  tables: RecordTables,
  known: PlanFacts,
): {
  entries: ClauseRecord[];
  targets: TargetRecord[];
  unread: Unread[];
  excluded: Unread[];
  messages: Message[];
} {
  const read = entriesToTargets(entries, plan, {
    units: tables.units,
    reviews: known.reviews.figures,
    present: known.reviews.present,
    ledger: known.ledger,
    rows: known.rows,
  });
  const targets = read.targets.map((target) => ({
    ...target,
    indicator: targetToIndicator(target, tables.indicators),
  }));
  const byClause = Map.groupBy(targets, ({ clause }) => clause);
  const listed = entries.map((entry) => ({
    ...entry,
    targets: (byClause.get(entry.anchor) ?? []).map(({ id }) => id),
  }));
  return {
    entries: entriesToCommitments(listed, plan, targets, known.rows),
    targets,
    unread: read.unread,
    excluded: read.excluded,
    messages: read.messages,
  };
}
