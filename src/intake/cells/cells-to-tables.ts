import type { Message } from '../../model/message.ts';
import type { Column } from '../column.ts';
import { headToColumn } from '../column.ts';
import { fillDown } from '../head-rows.ts';
import type { IntakeTable, TableRow } from '../table.ts';
import { columnHeads } from '../table.ts';
import { cellFit, type Fit, ordinalOf } from './cell-fit.ts';
import { type CellLine, type HeadLayout, headLayouts, placeCell } from './head-layouts.ts';

/** Longer lines are text, not cells. */
const LONGEST = 160;
/** At most so many cells of a row may be merged, blank or on two lines. */
const MOST_ODD = 2;
const ENDS_TABLE =
  /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]{1,4}[篇章节条]|附[件表录]|专栏|[续附]?表\s*[\d一二三四五六七八九十]|(?:注|备注|说明)\s*\d*\s*[:：]|\d{1,3}[.．、](?!\d)\s*\S)/u;

/** One row as read: the lines of each column, where the next row begins, how odd it is. */
interface RowParse {
  readonly cells: readonly (readonly CellLine[])[];
  readonly next: number;
  readonly odd: number;
  readonly sure: number;
}

/**
 * Tables whose cells stand one below the other, as Word's or a browser's text gives them. Only where every cell
 * of a row suits its column's head, in one way alone, is it a row; what else looks like a table is told in a message.
 */
export function cellsToTables(
  lines: readonly string[],
  taken: (line: number) => boolean,
): { tables: IntakeTable[]; messages: Message[] } {
  const cells = lines.flatMap((text, i): CellLine[] => {
    const words = text.trim();
    if (words === '' || taken(i + 1)) return [];
    const from = text.length - text.trimStart().length;
    return [{ line: i + 1, text: words, from, to: from + words.length }];
  });
  const tables: IntakeTable[] = [];
  const messages: Message[] = [];
  let at = 0;
  while (at < cells.length) {
    const [found] = headLayouts(cells, at).flatMap((layout) => readRows(cells, at, layout) ?? []);
    if (found === undefined) {
      at += 1;
      continue;
    }
    tables.push(found.table);
    if (found.doubt !== null) messages.push(doubtAt(found.doubt));
    at = found.next;
  }
  return { tables, messages };
}

function doubtAt(line: number): Message {
  const text = `第 ${String(line)} 行起像是一张表，一格一行，但有的格对不上表头的列，这些行按文字收录。请用带表格的 Word 文件，或每行写成 | 甲 | 乙 | 的样子再试。`;
  return { line, rule: 'table', text };
}

/** The rows below heads, as far as they suit them; null where not even the first does. */
function readRows(
  cells: readonly CellLine[],
  at: number,
  layout: HeadLayout,
): { table: IntakeTable; next: number; doubt: number | null } | null {
  const from = at + layout.lines;
  const { columns } = layout;
  const rows: TableRow[] = [];
  let next = from;
  let number: number | null = null;
  let sure = 0;
  for (;;) {
    const row = readRow(cells, next, columns, number);
    if (row === null) break;
    rows.push({
      cells: row.cells.flatMap((own, column) =>
        placeCell(own, own.map(({ text }) => text).join(''), column, 1, 1),
      ),
    });
    const ordinal = row.cells[columns.findIndex(({ kind }) => kind === 'number')]?.[0];
    if (ordinal !== undefined) number = ordinalOf(ordinal.text);
    sure = Math.max(sure, row.sure);
    next = row.next;
  }
  if (rows.length === 0 || sure < (rows.length > 1 ? 1 : 2)) return null;
  const width = columns.length;
  const heads = layout.rows.length;
  const own = [...layout.rows, ...rows];
  const words = columnHeads({ heads, width, rows: own });
  const table = { heads, width, rows: [...layout.rows, ...fillDown(rows, words)] };
  const rest = cells[next];
  const hasMore =
    rest !== undefined && isCell(rest) && number !== null && ordinalOf(rest.text) === number + 1;
  return { table, next, doubt: hasMore ? rest.line : null };
}

/** The one likeliest way to read a row; null where none suits, or two do equally well. */
function readRow(
  cells: readonly CellLine[],
  at: number,
  columns: readonly Column[],
  number: number | null,
): RowParse | null {
  const ways: RowParse[] = [];
  const walk = (column: number, next: number, odd: number, sure: number, own: CellLine[][]) => {
    if (odd > MOST_ODD) return;
    const here = columns[column];
    if (here === undefined) {
      ways.push({ cells: own, next, odd: odd + endsOddly(cells, next, columns), sure });
      return;
    }
    const cell = cells[next];
    const fit = cell !== undefined && isCell(cell) ? fitOf(cell.text, here, number) : 'not';
    if (cell !== undefined && fit !== 'not')
      walk(column + 1, next + 1, odd, sure + Number(fit === 'sure'), [...own, [cell]]);
    if (mayLack(here, columns)) walk(column + 1, next, odd + 1, sure, [...own, []]);
    const more = cells[next + 1];
    if (cell !== undefined && more !== undefined && mayBreak(here, cell, more))
      walk(column + 1, next + 2, odd + 1, sure, [...own, [cell, more]]);
  };
  walk(0, at, 0, 0, []);
  const least = Math.min(...ways.map(({ odd }) => odd));
  const best = ways.filter(({ odd, sure, next }) => odd === least && sure > 0 && next > at);
  return best.length === 1 ? (best[0] ?? null) : null;
}

function fitOf(text: string, column: Column, number: number | null): Fit {
  // A head among the rows: one more column was meant
  const known = headToColumn(text, null, []).kind;
  if (known !== 'task' && known !== 'target' && known !== 'baseline' && known !== column.kind)
    return text.length <= 8 && known !== 'attribute' ? 'not' : cellFit(text, column, number);
  return cellFit(text, column, number);
}

/** Half a deviation where what follows neither ends the table nor begins a row. */
function endsOddly(cells: readonly CellLine[], next: number, columns: readonly Column[]): number {
  const after = cells[next];
  const first = columns[0];
  if (after === undefined || first === undefined || !isCell(after)) return 0;
  return cellFit(after.text, first, null) === 'not' && !mayLack(first, columns) ? 0.5 : 0;
}

function isCell({ text }: CellLine): boolean {
  return text.length <= LONGEST && !ENDS_TABLE.test(text);
}

/** Merged with the row above, or blank: groups, bodies, deadlines, remarks. */
function mayLack(column: Column, columns: readonly Column[]): boolean {
  if (['group', 'duty', 'due', 'remark'].includes(column.kind)) return true;
  const words = columns.filter(({ kind }) => kind === 'task' || kind === 'name');
  return column.kind === 'task' && words.length > 1 && columns.indexOf(column) === 0;
}

/** 综合 / 治理: a word that a narrow column broke; what is left over is no longer than the column is wide. */
function mayBreak({ kind }: Column, { text }: CellLine, more: CellLine): boolean {
  return (
    ['group', 'task', 'name'].includes(kind) &&
    isCell(more) &&
    /^[\p{Script=Han}“”]{1,6}$/u.test(text) &&
    /^[\p{Script=Han}“”（）()%]{1,6}$/u.test(more.text) &&
    more.text.length <= text.length &&
    !/性$/u.test(more.text)
  );
}
