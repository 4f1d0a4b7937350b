import type { PdfLine } from './chars-to-lines.ts';
import { charsToRows, rowToLines } from './chars-to-lines.ts';
import type { PdfChar } from './read-pages.ts';

/** Lines of one column in reading order, with the edges that its full lines reach. */
export interface PdfColumn {
  readonly lines: readonly PdfLine[];
  readonly left: number;
  readonly right: number;
  /** The width of the sheet that it fills by itself. */
  readonly sheet?: number;
}

/** So many lines with a gap at one place make two columns of a page. */
const MIN_ROWS = 6;

/**
 * The columns of a page in reading order: over two columns a title may run, which parts what stands above and below.
 * The few lines of a last page are parted where the page before was (`before`).
 */
export function pageToColumns(chars: readonly PdfChar[], gutter: number | null): PdfColumn[] {
  const rows = charsToRows(chars);
  if (gutter === null) return [toColumn(rows.map((row) => oneLine(row)))];
  const columns: PdfColumn[] = [];
  let left: PdfLine[] = [];
  let right: PdfLine[] = [];
  const close = (): void => {
    for (const lines of [left, right]) if (lines.length > 0) columns.push(toColumn(lines));
    left = [];
    right = [];
  };
  for (const row of rows) {
    const crosses =
      row.some((char) => char.left < gutter && char.right > gutter) || isAcross(row, gutter);
    if (crosses) {
      close();
      columns.push(toColumn([oneLine(row)]));
      continue;
    }
    const [before, after] = [
      row.filter((char) => char.right <= gutter),
      row.filter((char) => char.left >= gutter),
    ];
    if (before.length > 0) left.push(oneLine(before));
    if (after.length > 0) right.push(oneLine(after));
  }
  close();
  return columns;
}

/** A title whose signs merely leave the gutter free: its gap there is no wider than others. */
function isAcross(row: readonly PdfChar[], gutter: number): boolean {
  const before = row.findLast((char) => char.right <= gutter);
  const after = row.find((char) => char.left >= gutter);
  if (before === undefined || after === undefined) return false;
  return after.left - before.right < Math.max(before.size, after.size) * 0.9;
}

function oneLine(row: readonly PdfChar[]): PdfLine {
  const [line] = rowToLines(row, Infinity);
  if (line === undefined) throw new Error('A row without signs');
  return line;
}

/** The free space between two columns of a page, if it has two. */
export function charsToGutter(
  chars: readonly PdfChar[],
  width: number,
  before: number | null = null,
): number | null {
  const rows = charsToRows(chars);
  const own = findGutter(rows, width);
  if (own !== null || before === null) return own;
  const crosses = rows.some((row) => row.some((char) => char.left < before && char.right > before));
  const isRight = rows.some(
    (row) => row[0] !== undefined && row[0].left < before && (row.at(-1)?.right ?? 0) > before,
  );
  return !crosses && isRight ? before : null;
}

/** Where nearly all rows of the page have a gap with words on both sides, near its middle. */
function findGutter(rows: readonly (readonly PdfChar[])[], width: number): number | null {
  let best: { places: number[]; score: number } | null = null;
  for (let at = width * 0.35; at <= width * 0.65; at += 4) {
    let both = 0;
    let crossing = 0;
    for (const row of rows) {
      if (row.some((char) => char.left < at && char.right > at)) crossing += 1;
      else if (row.some((char) => char.right <= at) && row.some((char) => char.left >= at)) {
        if (isAcross(row, at)) crossing += 1;
        else both += 1;
      }
    }
    if (both < MIN_ROWS || both < crossing * 2) continue;
    const score = both - crossing;
    if (best === null || score > best.score) best = { places: [at], score };
    else if (score === best.score) best.places.push(at);
  }
  // The middle of the places that do as well
  return best?.places[best.places.length >> 1] ?? null;
}

function toColumn(lines: readonly PdfLine[]): PdfColumn {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  return { lines, left: lefts[0] ?? 0, right: rights.at(-1) ?? 0 };
}
