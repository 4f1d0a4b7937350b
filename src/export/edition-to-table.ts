import type { Edition } from '../edition/edition.ts';
import type { IndexedEdition } from '../edition/indexed-edition.ts';
import { type ExportFrame, figuresToTable } from './figures-to-table.ts';
import type { Table } from './table.ts';

/** The frame of exports that lie in `data/`: with a public address absolute links, else `../plans/…`. */
export function exportFrame(edition: Edition): ExportFrame {
  const names = new Map(edition.indicators.map(({ id, name }) => [id, name]));
  return {
    imprint: edition.imprint,
    link: (path) => (edition.siteUrl === null ? `../${path}` : `${edition.siteUrl}/${path}`),
    indicatorName: (id) => names.get(id) ?? id,
  };
}

/** All figures of the edition in reading order, as `data/targets.csv` and `.xlsx` hold them. */
export function editionToTable(edition: IndexedEdition): Table {
  const ordered = edition.targets.flatMap(({ id }) => edition.figureOf.get(id) ?? []);
  return figuresToTable(ordered, exportFrame(edition), `${edition.imprint.title} 全部数字`);
}
