import { promiseToEntry } from '../address/reference.ts';
import { type BroughtRow, type DocketFile, foldCell } from './docket-file.ts';
import { DOCKET_HEADS } from './docket-columns.ts';
import { type DocketRow, type FilledRow, emptyRow } from './docket-row.ts';

/** A filled 台账 joined to this edition. */
export interface JoinedDocket {
  readonly rows: readonly FilledRow[];
  /** Filled rows that stand beside no row of this edition, as the file had them. */
  readonly gone: readonly FilledRow[];
  /** How many rows of this edition the file has, and how many of them with another wording. */
  readonly known: number;
  readonly reworded: number;
}

/**
 * A filled file joined to this edition's rows by id: filled cells are kept, another wording is told. A promise whose
 * words changed has a new id: it is known by its clause where that has one left on either side. What finds no row, and
 * a second filled row of one id, stands last as the file had it. Of two rows of one id the later with words holds.
 */
export function joinDocket(
  rows: readonly DocketRow[],
  { rows: brought, more }: DocketFile,
): JoinedDocket {
  const moreOf = ({ cellOf }: BroughtRow): string[] => more.map((head) => cellOf(head) ?? '');
  const isFilled = (one: BroughtRow): boolean =>
    [...one.own, ...moreOf(one)].some((words) => words !== '');
  const partners = rowsToPartners(rows, brought, isFilled);
  const joined = rows.map((row): FilledRow => {
    const one = partners.get(row.id);
    if (one === undefined) return emptyRow(row);
    return { row, own: one.own, changed: rowToChanges(row, one), more: moreOf(one) };
  });
  const wordsOf = (one: BroughtRow): string => [one.id, ...one.own, ...moreOf(one)].join('\t');
  const taken = new Set([...partners.values()].map(wordsOf));
  const ids = new Set([...partners.values()].map(({ id }) => id));
  const gone = brought
    .filter((one) => isFilled(one) && !taken.has(wordsOf(one)))
    .map((one): FilledRow => ({
      row: broughtToRow(one),
      own: one.own,
      changed: [ids.has(one.id) ? '同一编号还有这一行' : '已不在这一版里'],
      more: moreOf(one),
    }));
  return {
    rows: joined,
    gone,
    known: partners.size,
    reworded: joined.filter(({ changed }) => changed.length > 0).length,
  };
}

/** The row of the file that belongs to each of ours, by our id. */
function rowsToPartners(
  rows: readonly DocketRow[],
  brought: readonly BroughtRow[],
  isFilled: (one: BroughtRow) => boolean,
): Map<string, BroughtRow> {
  const byId = new Map<string, BroughtRow>();
  for (const one of brought) if (isFilled(one) || !byId.has(one.id)) byId.set(one.id, one);
  const partners = new Map(
    rows.flatMap(({ id }) => {
      const one = byId.get(id);
      return one === undefined ? [] : [[id, one] as const];
    }),
  );
  const ours = new Set(rows.map(({ id }) => id));
  const left = [...byId.values()].filter(({ id }) => !ours.has(id));
  const open = rows.filter(({ id }) => !partners.has(id));
  for (const row of open) {
    const clause = promiseToEntry(row.id);
    if (clause === null) continue;
    const inClause = left.filter(({ id }) => promiseToEntry(id) === clause);
    const same = inClause.find(
      ({ cellOf }) => foldCell(cellOf(DOCKET_HEADS.matter) ?? '') === foldCell(row.matter),
    );
    const isOnly = open.filter(({ id }) => promiseToEntry(id) === clause).length === 1;
    const one = same ?? (isOnly && inClause.length === 1 ? inClause[0] : undefined);
    if (one !== undefined) partners.set(row.id, one);
  }
  return partners;
}

/** 原文已改，原来是“5月底前建成充电桩500个。” */
function rowToChanges(row: DocketRow, { cellOf }: BroughtRow): string[] {
  return (['matter', 'quote', 'first', 'others', 'due'] as const).flatMap((key) => {
    const before = cellOf(DOCKET_HEADS[key]);
    if (before === undefined || foldCell(before) === foldCell(row[key])) return [];
    return [`${DOCKET_HEADS[key]}已改，原来${before === '' ? '没有写' : `是“${before}”`}`];
  });
}

function broughtToRow({ id, cellOf }: BroughtRow): DocketRow {
  return {
    id,
    plan: cellOf('文件') ?? '',
    label: cellOf('条') ?? '',
    matter: cellOf(DOCKET_HEADS.matter) ?? '',
    quote: cellOf(DOCKET_HEADS.quote) ?? '',
    first: cellOf(DOCKET_HEADS.first) ?? '',
    others: cellOf(DOCKET_HEADS.others) ?? '',
    due: cellOf(DOCKET_HEADS.due) ?? '',
    date: cellOf('时限（日期）') ?? '',
    status: cellOf('文本状态') ?? '',
    href: null,
  };
}
