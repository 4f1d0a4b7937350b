import type { Edition } from '../edition/edition.ts';
import type { IndexedEdition } from '../edition/indexed-edition.ts';
import { type ExportFrame, figuresToTable } from './figures-to-table.ts';
import type { TargetRecord } from '../model/target.ts';
import { settleLinks } from './settle-links.ts';
import type { Table } from './table.ts';

/** What the tables of an edition's figures say of themselves. */
export function exportFrame(edition: Edition): ExportFrame {
  const names = new Map(edition.indicators.map(({ id, name }) => [id, name]));
  return {
    imprint: edition.imprint,
    indicatorName: (id) => names.get(id) ?? id,
    replaced: new Set(edition.plans.flatMap(({ supersedes }) => supersedes ?? [])),
  };
}

/** A table of figures as it lies in data/: `targets`, or one a province as `targets/370000` where the whole is too much. */
export interface FiguresFile {
  readonly name: string;
  /** 全部数字, or the province's name. */
  readonly title: string;
  readonly figures: number;
  readonly table: () => Table;
}

/** All figures of the edition in reading order, as CSV and XLSX hold them: whole, or by province where they are too many. */
export function editionToTables(edition: IndexedEdition): FiguresFile[] {
  const file = (name: string, title: string, targets: readonly TargetRecord[]): FiguresFile => ({
    name,
    title,
    figures: targets.length,
    table: () =>
      settleLinks(
        figuresToTable(
          targets.flatMap(({ id }) => edition.figureOf.get(id) ?? []),
          exportFrame(edition),
          `${edition.imprint.title} ${title}`,
        ),
        edition.siteUrl,
      ),
  });
  const { targets, planOf, regionOf } = edition;
  if (edition.wholeTable) return [file('targets', '全部数字', targets)];
  const provinces = Map.groupBy(
    targets,
    ({ plan }) => `${planOf.get(plan)?.region.code.slice(0, 2) ?? '00'}0000`,
  );
  return [...provinces].map(([code, own]) =>
    file(`targets/${code}`, regionOf.get(code)?.name ?? code, own),
  );
}
