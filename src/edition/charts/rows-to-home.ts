import type { Sheet } from '../../chart/sheet.ts';
import { rowsToSheet, type SheetWords } from '../../chart/rows-to-sheet.ts';
import { apartReasons } from '../../compare/comparability.ts';
import { type Cohort, cohortsOf, hasManyPlaces, largestCohort } from '../cohorts.ts';
import type { Edition } from '../edition.ts';
import type { LookUps } from '../look-ups.ts';
import type { GroupedRow } from './row-groups.ts';
import { type Choice, rowToChoice, rowToYearChoice } from './row-to-choice.ts';
import { rowToSheetRow } from './row-to-sheet-row.ts';
import { aimNote } from '../../words/figure.ts';

/** A measure that several places write and that fits no common line: their figures, and why. */
export interface WordedRow {
  readonly row: GroupedRow;
  readonly reasons: readonly string[];
}

/** What the home page shows of the figures. */
export interface Home {
  readonly sheet: Sheet | null;
  readonly worded: readonly WordedRow[];
  /** The documents shown, where there are too many places for all. */
  readonly cohort: Cohort | null;
}

/** Rows of the sheet at most: one screen, and a little. */
const ROWS = 11;
const ROWS_OF_MANY = 8;
const WORDED = 4;

const notes = [`${aimNote}；不排名次。`];

/** Places from which a measure counts as shared. */
const SHARED = 3;

/** The measures that most places share, in the order of the topics; those that fit no common line in words. */
export function rowsToHome(
  edition: Edition & LookUps,
  rows: readonly GroupedRow[],
  topicOf: (row: GroupedRow) => string,
): Home {
  const cohort = hasManyPlaces(edition) ? (largestCohort(cohortsOf(edition)) ?? null) : null;
  if (cohort !== null) {
    const words = { id: 'home', title: '同一年、同一件事，各地写了多少', notes };
    const sheet = cohortToSheet(edition, cohort, rows, topicOf, words, ROWS_OF_MANY);
    return { sheet, cohort, worded: [] };
  }
  const { plans } = edition;
  const choices = rows.map((row) => rowToChoice(row, plans)).filter(({ all }) => all >= SHARED);
  const lined = mostShared(
    choices.filter(({ places }) => places >= 2),
    ROWS,
  );
  const sheet = rowsToSheet(
    { id: 'home', title: '同一件事，各处写了多少', notes },
    lined.map(({ row, figures }) =>
      rowToSheetRow(edition, { row, topic: topicOf(row), figures, plans, place: null }),
    ),
  );
  const worded = mostShared(
    choices.filter(({ places }) => places < 2),
    WORDED,
  );
  return {
    sheet,
    cohort,
    worded: worded.map(({ row }) => ({
      row,
      reasons: apartReasons(row.figures),
    })),
  };
}

/** The measures that most documents of a cohort share, each on its line; null where none is shared. */
export function cohortToSheet(
  edition: Edition & LookUps,
  { plans }: Cohort,
  rows: readonly GroupedRow[],
  topicOf: (row: GroupedRow) => string,
  words: SheetWords,
  limit: number,
): Sheet | null {
  const choices = rows
    .map((row) => rowToYearChoice(row, plans))
    .filter(({ places }) => places >= 2);
  const lined = mostShared(choices, limit);
  const place = commonPlace(lined);
  return rowsToSheet(
    words,
    lined.map(({ row, figures }) =>
      rowToSheetRow(edition, { row, topic: topicOf(row), figures, plans, place }),
    ),
  );
}

/** So many rows that most places share, in the order they had. */
function mostShared(choices: readonly Choice[], limit: number): Choice[] {
  const first = [...choices].sort((a, b) => b.places - a.places || b.all - a.all).slice(0, limit);
  return choices.filter((choice) => first.includes(choice));
}

/** The first place by its code that writes most of the measures: who reads may choose another. */
function commonPlace(choices: readonly Choice[]): string | null {
  const count = new Map<string, number>();
  for (const { figures } of choices)
    for (const code of new Set(figures.map(({ plan }) => plan.region.code)))
      count.set(code, (count.get(code) ?? 0) + 1);
  const [first] = [...count].sort(
    ([a, more], [b, less]) => less - more || a.localeCompare(b, 'en'),
  );
  return first?.[0] ?? null;
}
