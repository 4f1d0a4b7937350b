import { rowCell } from '../compare/row-cell.ts';
import type { Row } from '../compare/targets-to-rows.ts';
import type { YearsRow } from '../compare/through-the-years.ts';
import type { FollowUp } from '../model/follow-up.ts';
import { cutByElements } from './cut-by-elements.ts';
import { type FollowPage, followPart } from './follow-up-pages.ts';
import type { RegionPage } from './region-to-page.ts';
import { rowElements } from './row-elements.ts';

/** What would be too much for a place's page beside the rest, and has pages of its own. */
export interface RegionParts {
  /** Rows of its years, and those beside the place above, by page; none where they stand on the place's page. */
  readonly years: readonly (readonly YearsRow[])[];
  readonly lanes: readonly (readonly Row[])[];
  /** Pairs of documents, each on a page of its own; on the place's page stands what is counted of them. */
  readonly follow: readonly FollowPage[];
}

/** Elements for tables on a place's page: of its 4,000 the frame, the list of projects and the chart of its bodies take the rest. */
const ROOM = 3400;

/** A document in the list, and a mark of the chart of years with its row in the chart's table. */
const each = { document: 10, mark: 34, marks: 48 };

/** Tables of a place's page stay on it while there is room: years, then pairs from the latest one back, then the place above. */
export function regionParts({
  standing,
  abovePlans,
  years,
  shared,
  pairs,
}: Omit<RegionPage, 'parts'>): RegionParts {
  const figures = years.rows.reduce((sum, { row }) => sum + row.figures.length, 0);
  const drawn = Math.min(each.marks, figures) * each.mark;
  let room = ROOM - drawn - standing.length * each.document;
  const takesRoom = (elements: number): boolean => {
    const fits = elements <= room;
    if (fits) room -= elements;
    return fits;
  };
  const sum = <Item>(list: readonly Item[], elementsOf: (item: Item) => number): number =>
    list.reduce((all, item) => all + elementsOf(item), 0);
  const ofYears = ({ cells, notes }: YearsRow): number => rowElements(cells, notes.length);
  const lanes = [...standing, ...abovePlans];
  const ofLanes = (row: Row): number => rowElements(lanes.map(({ id }) => rowCell(row, id)));
  const yearsHere = takesRoom(sum(years.rows, ofYears));
  const follow = pairs.toReversed().filter(({ followUp }) => !takesRoom(pairElements(followUp)));
  return {
    years: yearsHere ? [] : cutByElements(years.rows, ofYears),
    follow: follow.reverse(),
    lanes: takesRoom(sum(shared, ofLanes)) ? [] : cutByElements(shared, ofLanes),
  };
}

/** About how many elements two documents side by side have: clauses beside those that follow them, with the wording that both share. */
function pairElements({ clauses, targets, fresh, aside }: FollowUp): number {
  const beside = clauses.reduce((sum, { to }) => sum + 9 + 7 * to.length, 0);
  const figures = targets.reduce(
    (sum, { counterparts, where }) =>
      sum + (counterparts.length > 0 ? 6 + 4 * Math.min(3, counterparts.length) : 5 + where.length),
    0,
  );
  return beside + figures + 2 * (fresh.length + aside.length);
}

/** The name of each page that a place has beside its own, with what stands on it. */
export type RegionPart =
  | { readonly kind: 'years' | 'lanes'; readonly name: string; readonly number: number }
  | { readonly kind: 'follow'; readonly name: string; readonly to: string };

/** The pages of a place's parts: `years-1`, `follow-x`, `lanes-1`. */
export function partPages({ years, follow, lanes }: RegionParts): RegionPart[] {
  const numbered = (kind: 'years' | 'lanes', pages: readonly unknown[]): RegionPart[] =>
    pages.map((_, at) => ({ kind, name: numberedPart(kind, at + 1), number: at + 1 }));
  return [
    ...numbered('years', years),
    ...follow.map(({ to }) => ({ kind: 'follow' as const, name: followPart(to), to: to.id })),
    ...numbered('lanes', lanes),
  ];
}

/** The name of a page of a table's rows. */
export function numberedPart(kind: 'years' | 'lanes', number: number): string {
  return `${kind}-${number}`;
}
