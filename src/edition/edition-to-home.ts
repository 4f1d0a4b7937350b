import type { DrawnRow } from '../chart/sheet.ts';
import type { IndexedEdition } from './indexed-edition.ts';

/** What the home page counts and shows before its sheet. */
export interface HomePage {
  readonly entries: number;
  readonly targets: number;
  readonly places: number;
  /** Rows of the catalogue in which at least two places have figures. */
  readonly shared: number;
  /** The row of the sheet that most places are named on: numbers that one can read at once. */
  readonly compared: DrawnRow | undefined;
  /** Of too many places for that, a row in which one figure is picked out. */
  readonly heap: DrawnRow | undefined;
}

/** An edition → the counts and examples of its home page. */
export function editionToHome(
  edition: Pick<IndexedEdition, 'counts' | 'plans' | 'rows' | 'charts'>,
): HomePage {
  const counts = [...edition.counts.values()];
  const sum = (key: 'entries' | 'targets'): number =>
    counts.reduce((total, count) => total + count[key], 0);
  const rows = edition.charts.home.sheet?.rows ?? [];
  const [compared] = rows
    .filter(({ form }) => form === 'ruler')
    .sort((a, b) => b.figures.length - a.figures.length);
  return {
    entries: sum('entries'),
    targets: sum('targets'),
    places: new Set(edition.plans.map(({ region }) => region.code)).size,
    shared: edition.rows.filter(
      ({ indicator, figures }) =>
        indicator !== null && new Set(figures.map(({ target }) => target.region)).size >= 2,
    ).length,
    compared,
    heap: rows.find(({ picked }) => picked.length > 0),
  };
}
