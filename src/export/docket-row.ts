/** What the office writes beside a commitment, in the order of OWN_COLUMNS: 进展, 完成值, 佐证, 责任科室. */
export type OwnWords = readonly [string, string, string, string];

/** A commitment of a place's documents: a figure to be reached, a promise without a number, or a task that has neither. */
export interface DocketRow {
  /** Lasting: the figure's own id, `plan#c7-k0f3a2b` of a promise, `plan#c7` of a task. */
  readonly id: string;
  /** The document's citation. */
  readonly plan: string;
  /** 第12条 */
  readonly label: string;
  readonly matter: string;
  /** The sentence that says it, as printed. */
  readonly quote: string;
  /** The body that leads, stands alone or stands first. */
  readonly first: string;
  /** 单独承担, or the other bodies joined with 、. */
  readonly others: string;
  /** As printed: 6月底前; empty where the sentence names none. */
  readonly due: string;
  /** `2025-06-30`, `2025-06`, `2025`; empty where no year is meant. */
  readonly date: string;
  /** 印发, 征求意见稿 */
  readonly status: string;
  /** Place of the clause within the site; null for a row that the edition no longer has. */
  readonly href: string | null;
}

/** A row with what the office wrote, and what differs from the wording of the file that was brought in. */
export interface FilledRow {
  readonly row: DocketRow;
  readonly own: OwnWords;
  readonly changed: readonly string[];
  /** Cells of columns that the office added, in the order of their heads. */
  readonly more: readonly string[];
}

const unfilled: OwnWords = ['', '', '', ''];

/** A row that nobody has filled. */
export const emptyRow = (row: DocketRow): FilledRow => ({
  row,
  own: unfilled,
  changed: [],
  more: [],
});

/** The month that a commitment belongs to, `2025-06`: a year alone is its December; null without a term. */
export function docketMonth({ date }: Pick<DocketRow, 'date'>): string | null {
  const [, year, month = '12'] = /^(\d{4})(?:-(\d{2}))?/u.exec(date) ?? [];
  return year === undefined ? null : `${year}-${month}`;
}

/** The months of commitments in order of time, those without a term last. */
export function docketMonths(rows: readonly Pick<DocketRow, 'date'>[]): (string | null)[] {
  const months = [...new Set(rows.map(docketMonth))];
  return [
    ...months.filter((month) => month !== null).sort(),
    ...months.filter((month) => month === null),
  ];
}

/** 2025年6月, 未写时限 */
export function sayDocketMonth(month: string | null): string {
  const [year = '', number = ''] = month?.split('-') ?? [];
  return month === null ? '未写时限' : `${year}年${String(Number(number))}月`;
}
