import type { LooseCell } from '../line-writer.ts';
import type { ColumnSpan } from './aligned-tables.ts';
import type { PdfLine } from './chars-to-lines.ts';
import type { Segment } from './rulings-to-tables.ts';

/** A piece of writing in its column. */
interface Piece {
  readonly line: PdfLine;
  readonly column: number;
  /** How many columns it runs over. */
  readonly columns: number;
}

const WHOLE_DAY =
  /^\s*(?:(?:19|20)\d{2}年)?(?:\d{1,2}月|第?[一二三四1-4]季度|[上下]半年|年)?(?:\d{1,2}日)?(?:[上中下]旬|初|中|底|末)?(?:之?前)?\s*$/u;

/** More oddities than this share of the cells, and nobody knows which lines make a row. */
const MOST_ODD = 0.15;

/**
 * Lines of writing in columns → rows of cells. Which lines are wraps of one cell is decided for the table as a
 * whole: of all ways to part them (by rulings, by wider gaps, by the first column, line by line) the one with the
 * fewest blank cells and needless breaks; null where even that is doubtful.
 */
export function linesToTableRows(
  lines: readonly (readonly PdfLine[])[],
  columns: readonly ColumnSpan[],
  across: readonly Segment[],
): LooseCell[][] | null {
  const placed = lines.map((pieces) =>
    pieces.map((line): Piece => ({ line, ...columnOf(line, columns) })),
  );
  const best = waysToPart(placed, across)
    .map((starts) => {
      const rows = starts.map((start, i) => placed.slice(start, starts[i + 1]).flat());
      return { rows, odd: oddities(rows, columns) };
    })
    .sort((a, b) => a.odd - b.odd || b.rows.length - a.rows.length)[0];
  if (best === undefined || best.odd > best.rows.length * columns.length * MOST_ODD) return null;
  const [heads = [], ...others] = best.rows;
  const storeys = headStoreys(heads);
  if (storeys === null) return withSpans(best.rows, columns.length);
  const [upper, lower] = storeys;
  const [top = [], ...rest] = withSpans([upper, ...others], columns.length);
  const below = new Set(lower.map(({ column }) => column));
  return [
    top.map((cell) => (below.has(cell.column) ? cell : { ...cell, rows: 2 })),
    lower.map(({ line, column }) => ({ column, columns: 1, rows: 1, text: line.text.trim() })),
    ...rest,
  ];
}

/** 2030年 over 目标 | 力争: the pieces of the heads in two storeys; null where no head runs over others. */
function headStoreys(heads: readonly Piece[]): [Piece[], Piece[]] | null {
  const isBelow = (piece: Piece, wide: Piece): boolean =>
    piece.column >= wide.column &&
    piece.column < wide.column + wide.columns &&
    piece.line.top > wide.line.base - piece.line.size * 0.3;
  const wide = heads.filter(
    (each) =>
      each.columns > 1 &&
      new Set(heads.filter((piece) => isBelow(piece, each)).map(({ column }) => column)).size ===
        each.columns,
  );
  if (wide.length === 0) return null;
  const lower = heads.filter((piece) => wide.some((each) => isBelow(piece, each)));
  return [heads.filter((piece) => !lower.includes(piece)), lower];
}

function columnOf(
  { left, right, size }: PdfLine,
  columns: readonly ColumnSpan[],
): { column: number; columns: number } {
  const over = columns.flatMap((span, at) =>
    span.left < right - size / 4 && span.right > left + size / 4 ? [at] : [],
  );
  const [first] = over;
  const middle = (left + right) / 2;
  const before = columns.findLastIndex((span) => span.left <= middle);
  // Its middle in the free space: a head over both columns, where it does not merely lean out of one
  const [own, next] = [columns[before], columns[before + 1]];
  if (over.length < 2 && own !== undefined && next !== undefined && middle > own.right) {
    const lean = Math.abs((own.right + next.left) / 2 - middle);
    if (
      middle < next.left &&
      lean < size &&
      right > own.right + size / 4 &&
      left < next.left - size / 4
    )
      return { column: before, columns: 2 };
  }
  if (first !== undefined) return { column: first, columns: over.length };
  return { column: Math.max(0, before), columns: 1 };
}

/** Ways to say at which lines rows begin. */
function waysToPart(lines: readonly (readonly Piece[])[], across: readonly Segment[]): number[][] {
  const all = lines.map((_, at) => at);
  const [tops, bases] = [
    lines.map((pieces) => Math.min(...pieces.map(({ line }) => line.top))),
    lines.map((pieces) => Math.max(...pieces.map(({ line }) => line.base))),
  ];
  const bands = all.slice(1).map((at) => (tops[at] ?? 0) - Math.max(...bases.slice(0, at)));
  const heights = [...new Set(bands.map((band) => Math.round(band * 2) / 2))].sort((a, b) => a - b);
  const byGaps = heights
    .slice(0, 8)
    .map((least) => all.filter((at) => at === 0 || (bands[at - 1] ?? 0) > least + 0.25));
  const byFirst = all.filter(
    (at) => at === 0 || lines[at]?.some(({ column }) => column === 0) === true,
  );
  const left = Math.min(...lines.flat().map(({ line }) => line.left));
  const right = Math.max(...lines.flat().map(({ line }) => line.right));
  const ruled = across.filter(({ from, to }) => to - from > (right - left) * 0.6);
  const byRulings = all.filter(
    (at) =>
      at === 0 ||
      ruled.some((each) => each.at > (bases[at - 1] ?? 0) - 1 && each.at < (tops[at] ?? 0) + 4),
  );
  return [all, ...byGaps, byFirst, byRulings];
}

/** Blank cells, and breaks of a cell that its column's width did not ask for. */
function oddities(rows: readonly (readonly Piece[])[], columns: readonly ColumnSpan[]): number {
  const rights = columns.map((_, column) =>
    Math.max(
      ...rows.flat().flatMap((piece) => (piece.column === column ? [piece.line.right] : [])),
    ),
  );
  const lefts = columns.map((_, column) =>
    Math.min(...rows.flat().flatMap((piece) => (piece.column === column ? [piece.line.left] : []))),
  );
  let odd = 0;
  for (const row of rows) {
    // 一、农业 alone: a title of rows, seldom a wrap
    if (row.length === 1) {
      odd += /^[\d.、\s]+$/u.test(row[0]?.line.text ?? '') ? 3 : 0.5;
      continue;
    }
    columns.forEach((_, column) => {
      const own = row.filter((piece) => piece.column === column);
      const isSpanned = row.some(
        (piece) => piece.column < column && piece.column + piece.columns > column,
      );
      if (own.length === 0 && !isSpanned) odd += 1;
      own.slice(1).forEach((_, i) => {
        const above = own[i]?.line;
        if (above === undefined) return;
        const [left, right] = [lefts[column] ?? 0, rights[column] ?? 0];
        const isFull = right - left - (above.right - above.left) < above.size * 1.3;
        if (!isFull || /^[\d.,%％—≥≤<>-]+$/u.test(above.text)) odd += 2;
        // 2026年12月底前 above 2026年10月: deadlines of two rows
        if (own.slice(i, i + 2).every(({ line }) => WHOLE_DAY.test(line.text))) odd += Infinity;
      });
    });
  }
  return odd;
}

/** Cells with their words; one that stands at the middle of several rows, or at the top of them, spans them. */
function withSpans(rows: readonly (readonly Piece[])[], width: number): LooseCell[][] {
  const boxes = rows.map((row) => ({
    top: Math.min(...row.map(({ line }) => line.top)),
    base: Math.max(...row.map(({ line }) => line.base)),
  }));
  const cells = rows.map((): LooseCell[] => []);
  for (let column = 0; column < width; column += 1) {
    const owners = rows.flatMap((row, at) => {
      const own = row.filter((piece) => piece.column === column).map(({ line }) => line);
      return own.length === 0 ? [] : [{ at, own }];
    });
    const spans = middleSpans(owners, boxes);
    owners.forEach(({ at, own }, i) => {
      const span = spans?.[i] ?? { from: at, rows: 1 };
      const text = own.map((line) => line.text.trim()).reduce(joinWords, '');
      const row = rows[at] ?? [];
      const columns =
        row.length === 1
          ? width - column
          : (row.find((each) => each.column === column)?.columns ?? 1);
      cells[span.from]?.push({ column, columns, rows: span.rows, text });
    });
  }
  return cells;
}

function joinWords(all: string, line: string): string {
  return all + (/[A-Za-z]$/u.test(all) && /^[A-Za-z]/u.test(line) ? ' ' : '') + line;
}

/** Where every cell of a column stands at the middle of the rows that it spans, all rows taken: which these are. */
function middleSpans(
  owners: readonly { readonly own: readonly PdfLine[] }[],
  boxes: readonly { readonly top: number; readonly base: number }[],
): { from: number; rows: number }[] | null {
  if (owners.length === boxes.length || owners.length === 0) return null;
  const spans: { from: number; rows: number }[] = [];
  // The heads' row stands for itself
  let from = 0;
  for (const { own } of owners) {
    const middle =
      (Math.min(...own.map(({ top }) => top)) + Math.max(...own.map(({ base }) => base))) / 2;
    const slack = (own[0]?.size ?? 0) * 0.45;
    const to = boxes.findIndex(
      ({ base }, at) =>
        at >= from && Math.abs(((boxes[from]?.top ?? 0) + base) / 2 - middle) <= slack,
    );
    if (to === -1) return null;
    spans.push({ from, rows: to - from + 1 });
    from = to + 1;
  }
  return from === boxes.length ? spans : null;
}
