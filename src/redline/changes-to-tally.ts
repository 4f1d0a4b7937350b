import type { EditionChanges } from '../model/edition-changes.ts';

/** The key of a kind of change, what it is called, and how many there are. */
export type Tally = readonly (readonly [key: string, name: string, count: number])[];

/** What an edition changed, counted by kind; `names` are what the two editions are called. */
export function changesToTally(
  { clauses, figures }: Pick<EditionChanges, 'clauses' | 'figures'>,
  [before, after]: readonly [string, string],
): Tally {
  const count = (...states: readonly string[]): number =>
    clauses.filter(({ state }) => states.includes(state)).length;
  const touched = clauses.filter(({ bodies }) => bodies.added.length + bodies.dropped.length > 0);
  return [
    ['all', '全部变动', count('reworded', 'added', 'dropped')],
    ['reworded', '改写', count('reworded')],
    ['added', `只在${after}`, count('added')],
    ['dropped', `只在${before}`, count('dropped')],
    ['figures', '数字变动', figures.length],
    ['bodies', '责任单位变动', touched.length],
    ['same', '未改', count('same')],
  ];
}
