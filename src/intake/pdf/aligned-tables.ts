import { findHeads, isHeadCell } from '../head-rows.ts';
import type { LooseCell } from '../line-writer.ts';
import { charsToRows, type PdfLine, rowToLines } from './chars-to-lines.ts';
import { linesToTableRows } from './lines-to-table-rows.ts';
import type { PdfChar } from './read-pages.ts';
import type { PdfTable, Segment } from './rulings-to-tables.ts';

/** A stretch of a page's width that the words of one column take. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** A row of writing in pieces that wide gaps part. */
interface Row {
  readonly chars: readonly PdfChar[];
  readonly pieces: readonly PdfLine[];
}

/** A gap of so many signs parts two cells; justified lines are spread by less. */
const GAP = 0.8;
const TYPED = /^\s*(?:\d{1,3}[.．、]|[（(]\d{1,3}[)）])/u;
const HEADING =
  /^\s*(?:第[一二三四五六七八九十百\d]+[章节条篇编]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|附\s*件|专栏|[续附]?表\s*\d|(?:注|备注|说明|资料来源)\s*[:：])/u;

/**
 * Tables that no rulings draw: rows of writing below a row of heads, whose words keep to columns with free space
 * between them. `before` are the edges of a table that the page above ends with: it may go on without heads.
 */
export function alignedTables(
  chars: readonly PdfChar[],
  across: readonly Segment[],
  before: readonly number[] | null,
): { tables: PdfTable[]; rest: PdfChar[]; doubtful: boolean } {
  const rows = charsToRows(chars).map((row): Row => ({ chars: row, pieces: rowToLines(row, GAP) }));
  const tables: PdfTable[] = [];
  const taken = new Set<PdfChar>();
  let doubtful = false;
  let at = 0;
  while (at < rows.length) {
    const goesOn = at === 0 ? before : null;
    const isHead = goesOn === null && isHeadRow(rows, at);
    const found = isHead || goesOn !== null ? tableAt(rows, at, across, goesOn) : null;
    if (found === null) {
      if (isHead && (rows[at]?.pieces.length ?? 0) > 3) doubtful = true;
      at += 1;
      continue;
    }
    for (const { chars: own } of rows.slice(at, found.end)) for (const char of own) taken.add(char);
    tables.push(found.table);
    at = found.end;
  }
  return { tables, rest: chars.filter((char) => !taken.has(char)), doubtful };
}

/** Three pieces or more that read like heads; a wrapped head (序 / 号) may begin a row higher. */
function isHeadRow(rows: readonly Row[], at: number): boolean {
  const isHeads = ({ pieces }: Row): boolean =>
    pieces.length >= 3 &&
    pieces.filter(({ text }) => isHeadCell(text)).length * 3 >= pieces.length * 2;
  const [row, below] = [rows[at], rows[at + 1]];
  if (row === undefined) return false;
  if (isHeads(row)) return true;
  const isLead = row.pieces.every(
    ({ text }) => text.length <= 8 && !/[。；，]/u.test(text) && !HEADING.test(text),
  );
  return (
    isLead &&
    below !== undefined &&
    isHeads(below) &&
    topOf(below) - baseOf(row) < sizeOf(row) * 0.6
  );
}

/** The table that begins with a row: its rows as far down as they keep to columns; null where they make none. */
function tableAt(
  rows: readonly Row[],
  at: number,
  across: readonly Segment[],
  before: readonly number[] | null,
): { table: PdfTable; end: number } | null {
  let end = at + 1;
  while (end < rows.length && goesOn(rows, at, end, before)) end += 1;
  const own = rows.slice(at, end);
  const columns = before === null ? columnsOf(own) : edgesToSpans(before);
  if (columns === null || columns.length < 3 || end - at < (before === null ? 2 : 1)) return null;
  if (before !== null && own.every(({ pieces }) => pieces.length < 2)) return null;
  const edges = before ?? edgesOf(columns);
  const grouped = linesToTableRows(
    own.map(({ pieces }) => pieces),
    columns,
    across,
  );
  if (grouped === null) return null;
  const heads = findHeads(grouped.map((cells) => ({ cells: cells.map(withoutParts) })));
  if (before === null && (heads === null || heads.from > 1)) return null;
  const table = {
    top: Math.min(...own.map(topOf)),
    bottom: Math.max(...own.map(baseOf)),
    left: edges[0] ?? 0,
    right: edges.at(-1) ?? 0,
    edges,
    rows: grouped,
  };
  return { table, end };
}

/** True where a row still belongs to the table that begins at `at`. */
function goesOn(
  rows: readonly Row[],
  at: number,
  end: number,
  before: readonly number[] | null,
): boolean {
  const [row, last, next] = [rows[end], rows[end - 1], rows[end + 1]];
  const above = rows.slice(at, end);
  if (row === undefined || last === undefined) return false;
  if (topOf(row) - baseOf(last) > sizeOf(row) * 3.5) return false;
  const [first] = row.pieces;
  if (first === undefined) return false;
  // 3. 完善冷链。 below rows that are numbered 1, 2
  if (TYPED.test(first.text) && !above.some(({ pieces: [each] }) => TYPED.test(each?.text ?? '')))
    return false;
  if (row.pieces.length === 1) {
    // 一、农业 between rows: a title of the ones below
    const isGroup =
      end > at + 1 &&
      first.text.length <= 20 &&
      !/[。；，]/u.test(first.text) &&
      (next?.pieces.length ?? 0) >= 3;
    if (isGroup) return true;
    if (HEADING.test(first.text) || isParagraph(first, above)) return false;
  }
  if (row.pieces.some((piece) => piece.text.length > 20 && crosses(piece, above))) return false;
  return before === null || keepsTo(row.pieces, before);
}

/** The columns of rows, from the pieces that do not run over two cells of another row; null where cells of one row would be one. */
function columnsOf(rows: readonly Row[]): ColumnSpan[] | null {
  const narrow = rows.flatMap(({ pieces }) => pieces.filter((piece) => !crosses(piece, rows)));
  const columns = joinSpans(narrow);
  const isParted = rows.every(({ pieces }) => {
    const places = pieces
      .filter((piece) => !crosses(piece, rows))
      .map(({ left }) => columns.findLastIndex((column) => column.left <= left));
    return new Set(places).size === places.length;
  });
  return isParted ? columns : null;
}

function withoutParts(cell: LooseCell): LooseCell & { readonly parts: [] } {
  return { ...cell, parts: [] };
}

/** A lone piece that begins a paragraph: indented by two signs, and longer than the words above it. */
function isParagraph(piece: PdfLine, above: readonly Row[]): boolean {
  const column = joinSpans(above.flatMap(({ pieces }) => pieces)).find(
    ({ left, right }) => piece.left < right && piece.right > left,
  );
  if (column === undefined) return true;
  const left = Math.min(...above.flatMap(({ pieces }) => pieces.map((each) => each.left)));
  return piece.left - left > piece.size * 1.7 && column.left <= left && piece.right > column.right;
}

/** True for a piece that runs over two cells which a row above holds apart. */
function crosses({ left, right }: PdfLine, above: readonly Row[]): boolean {
  return above.some(
    ({ pieces }) => pieces.filter((each) => each.left < right && each.right > left).length > 1,
  );
}

function keepsTo(pieces: readonly PdfLine[], edges: readonly number[]): boolean {
  return pieces.every(({ left, right, size }) => {
    const crossed = edges
      .slice(1, -1)
      .filter((edge) => edge > left + size / 2 && edge < right - size / 2);
    return (
      crossed.length === 0 && left > (edges[0] ?? 0) - size && right < (edges.at(-1) ?? 0) + size
    );
  });
}

/** Spans that overlap are one. */
function joinSpans(spans: readonly ColumnSpan[]): ColumnSpan[] {
  const joined: { left: number; right: number }[] = [];
  for (const { left, right } of [...spans].sort((a, b) => a.left - b.left)) {
    const last = joined.at(-1);
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right);
    else joined.push({ left, right });
  }
  return joined;
}

/** The middles of the free space between columns, and the outer edges. */
function edgesOf(columns: readonly ColumnSpan[]): number[] {
  return [
    columns[0]?.left ?? 0,
    ...columns.slice(1).map(({ left }, i) => (left + (columns[i]?.right ?? left)) / 2),
    columns.at(-1)?.right ?? 0,
  ];
}

function edgesToSpans(edges: readonly number[]): ColumnSpan[] {
  return edges.slice(1).map((right, i) => ({ left: edges[i] ?? 0, right }));
}

function topOf({ pieces }: Row): number {
  return Math.min(...pieces.map(({ top }) => top));
}

function baseOf({ pieces }: Row): number {
  return Math.max(...pieces.map(({ base }) => base));
}

function sizeOf({ pieces }: Row): number {
  return Math.max(...pieces.map(({ size }) => size));
}
