import type { Figure } from '../compare/figure.ts';
import type { Edition } from '../edition/edition.ts';
import { oncePer } from '../edition/once-per.ts';
import { editionRows } from '../edition/edition-rows.ts';
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

/** Every figure of the edition by its id. */
export const editionFigures = oncePer((edition: Edition): Map<string, Figure> => {
  const figures = editionRows(edition).flatMap((row) => row.figures);
  return new Map(figures.map((figure) => [figure.target.id, figure]));
});

/** All figures of the edition in reading order, as `data/targets.csv` and `.xlsx` hold them. */
export function editionToTable(edition: Edition): Table {
  const figures = editionFigures(edition);
  const ordered = edition.targets.flatMap(({ id }) => figures.get(id) ?? []);
  return figuresToTable(ordered, exportFrame(edition), `${edition.imprint.title} 全部数字`);
}
