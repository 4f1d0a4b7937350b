import { type Row, type RowSource, targetsToRows } from '../compare/targets-to-rows.ts';
import type { Edition } from './edition.ts';
import type { IndexedEdition } from './indexed-edition.ts';

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => place !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** What several plans have figures for comes first, then what one has, then own wordings. */
function rowToRank({ indicator, figures }: Row): 0 | 1 | 2 {
  if (indicator === null) return 2;
  return figures.some(({ plan }) => plan.id !== figures[0]?.plan.id) ? 0 : 1;
}

/**
 * All rows of the figures table, by theme: first those that several plans share, then those of a
 * single plan, each by topic; own wordings close the theme.
 */
export function editionRows(edition: RowSource & Pick<Edition, 'topics'>): Row[] {
  const topics = new Map(edition.topics.map((topic, place) => [topic.id, { ...topic, place }]));
  const last = edition.topics.length;
  const placesOf = (row: Row): number[] => {
    const own = topics.get(row.topic ?? '');
    const theme = own?.parent == null ? own : topics.get(own.parent);
    return [theme?.place ?? last, rowToRank(row), own?.place ?? last];
  };
  // A stable sort: within a topic and rank the catalogue's order holds.
  return targetsToRows(edition)
    .map((row) => ({ row, places: placesOf(row) }))
    .sort((a, b) => comparePlaces(a.places, b.places))
    .map(({ row }) => row);
}

/** Rows by the plans that have a figure in them. */
export function rowsByPlan(plans: Edition['plans'], rows: readonly Row[]): Map<string, Row[]> {
  const index = new Map<string, Row[]>(plans.map(({ id }) => [id, []]));
  for (const row of rows) {
    for (const plan of new Set(row.figures.map(({ target }) => target.plan))) {
      index.get(plan)?.push(row);
    }
  }
  return index;
}

/** The rows in which any of some plans has a figure, in the order of the table. */
export function rowsOfPlans(
  edition: Pick<IndexedEdition, 'rows' | 'rowsOf'>,
  plans: readonly { readonly id: string }[],
): Row[] {
  const wanted = new Set(plans.flatMap(({ id }) => edition.rowsOf.get(id) ?? []));
  if (plans.length === 1) return [...wanted];
  return edition.rows.filter((row) => wanted.has(row));
}

/** Rows under their theme, in the order of the themes; rows without a known topic come last under 其他. */
export function rowsByTheme<R extends Row>(
  edition: Pick<Edition, 'topics'>,
  rows: readonly R[],
): { id: string; name: string; rows: R[] }[] {
  const topics = new Map(edition.topics.map((topic) => [topic.id, topic]));
  const groups = new Map<string, { id: string; name: string; rows: R[] }>();
  for (const row of rows) {
    const topic = topics.get(row.topic ?? '');
    const theme = topic?.parent == null ? topic : topics.get(topic.parent);
    const { id, name } = theme ?? { id: 'other', name: '其他' };
    const group = groups.get(id) ?? { id, name, rows: [] };
    group.rows.push(row);
    groups.set(id, group);
  }
  return [...groups.values()];
}
