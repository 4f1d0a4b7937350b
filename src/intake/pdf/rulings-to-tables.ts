import type { LooseCell } from '../line-writer.ts';
import { isBoxTitle } from '../line-writer.ts';
import { charsToRows, charsToLine } from './chars-to-lines.ts';
import type { PdfChar, PdfPage, Ruling } from './read-pages.ts';

/** A table that rulings draw on a page: where it stands, the edges of its columns, its rows. */
export interface PdfTable {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly edges: readonly number[];
  readonly rows: LooseCell[][];
}

/** A frame that holds running text: 专栏1 and what stands in it. */
export interface PdfBox extends Omit<PdfTable, 'rows'> {
  readonly chars: readonly PdfChar[];
}

/** A straight line across a page or down it: where it stands, from where to where it runs. */
export interface Segment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const SLACK = 3;

/**
 * The tables and boxes of a page, the signs that stand in none, and the rulings across. A single row is a table, and
 * a frame without 专栏 a box, where it goes on from the page before: `before` are the edges of its columns.
 */
export function pageToTables(
  page: PdfPage,
  before: readonly number[] | null,
): { tables: PdfTable[]; boxes: PdfBox[]; rest: PdfChar[]; across: readonly Segment[] } {
  const { across, down } = toSegments(page.rulings);
  const tables: PdfTable[] = [];
  const boxes: PdfBox[] = [];
  let rest = [...page.chars];
  for (const frame of frames(across, down)) {
    const xs = clusters(down.filter((each) => inside(each, frame, 'down')).map(({ at }) => at));
    const ys = clusters(across.filter((each) => inside(each, frame, 'across')).map(({ at }) => at));
    const goesOn = before !== null && sameEdges(before, xs);
    const isBox = xs.length === 2;
    if (!isBox && (xs.length < 3 || ys.length < (goesOn ? 2 : 3))) continue;
    const own = rest.filter(
      ({ left, right, base, size }) =>
        (left + right) / 2 > frame.left - 1 &&
        (left + right) / 2 < frame.right + 1 &&
        base - size * 0.35 > frame.top &&
        base - size * 0.35 < frame.bottom,
    );
    if (own.length === 0) continue;
    if (isBox && !goesOn && !isBoxTitle(charsToLine(charsToRows(own)[0] ?? []).text)) continue;
    const taken = new Set(own);
    rest = rest.filter((char) => !taken.has(char));
    if (isBox) {
      boxes.push({ ...frame, edges: xs, chars: own });
      continue;
    }
    tables.push({ ...frame, edges: xs, rows: cellsOf(own, xs, ys, across, down) });
  }
  return { tables, boxes, rest, across };
}

/** True where two tables have their columns at the same places. */
export function sameEdges(one: readonly number[], other: readonly number[]): boolean {
  return (
    one.length === other.length && one.every((edge, i) => Math.abs(edge - (other[i] ?? 0)) < 6)
  );
}

/** Thin boxes are rulings; the sides of wider ones are four. */
function toSegments(rulings: readonly Ruling[]): { across: Segment[]; down: Segment[] } {
  const across: Segment[] = [];
  const down: Segment[] = [];
  for (const { left, right, top, bottom } of rulings) {
    const [width, height] = [right - left, bottom - top];
    const row = (at: number): number => across.push({ at, from: left, to: right });
    const column = (at: number): number => down.push({ at, from: top, to: bottom });
    if (height <= 2.5 && width > 4) row((top + bottom) / 2);
    else if (width <= 2.5 && height > 4) column((left + right) / 2);
    else if (width > 8 && height > 8) {
      row(top);
      row(bottom);
      column(left);
      column(right);
    }
  }
  return { across, down };
}

type Frame = Pick<PdfTable, 'left' | 'right' | 'top' | 'bottom'>;

/** Rulings that touch belong to one frame. */
function frames(across: readonly Segment[], down: readonly Segment[]): Frame[] {
  const boxes: Frame[] = [
    ...across.map(({ at, from, to }) => ({ left: from, right: to, top: at, bottom: at })),
    ...down.map(({ at, from, to }) => ({ left: at, right: at, top: from, bottom: to })),
  ];
  let joined: Frame[] = [];
  for (const box of boxes) {
    const touching = joined.filter(
      (each) =>
        box.left <= each.right + SLACK &&
        box.right >= each.left - SLACK &&
        box.top <= each.bottom + SLACK &&
        box.bottom >= each.top - SLACK,
    );
    const all = [box, ...touching];
    joined = joined.filter((each) => !touching.includes(each));
    joined.push({
      left: Math.min(...all.map(({ left }) => left)),
      right: Math.max(...all.map(({ right }) => right)),
      top: Math.min(...all.map(({ top }) => top)),
      bottom: Math.max(...all.map(({ bottom }) => bottom)),
    });
  }
  return joined.filter(({ left, right, top, bottom }) => right - left > 60 && bottom - top > 16);
}

function inside(segment: Segment, frame: Frame, way: 'across' | 'down'): boolean {
  const [x, y] = way === 'across' ? [segment.from, segment.at] : [segment.at, segment.from];
  return (
    x >= frame.left - SLACK &&
    x <= frame.right + SLACK &&
    y >= frame.top - SLACK &&
    y <= frame.bottom + SLACK
  );
}

/** Places that differ by the width of a ruling are one. */
function clusters(places: readonly number[]): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.filter((place, i) => i === 0 || place - (sorted[i - 1] ?? 0) > SLACK);
}

/** Fields between rulings; where none parts two neighbours they are one cell. */
function cellsOf(
  chars: readonly PdfChar[],
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Segment[],
  down: readonly Segment[],
): LooseCell[][] {
  const [width, height] = [xs.length - 1, ys.length - 1];
  const parted = (segments: readonly Segment[], at: number, from: number, to: number): boolean => {
    const middle = (from + to) / 2;
    return segments.some(
      (each) => Math.abs(each.at - at) <= SLACK && each.from <= middle && each.to >= middle,
    );
  };
  const x = (at: number): number => xs[at] ?? 0;
  const y = (at: number): number => ys[at] ?? 0;
  const taken = new Set<number>();
  return Array.from({ length: height }, (_, row) => {
    const cells: LooseCell[] = [];
    for (let column = 0; column < width; column += 1) {
      if (taken.has(row * width + column)) continue;
      let columns = 1;
      while (column + columns < width && !parted(down, x(column + columns), y(row), y(row + 1)))
        columns += 1;
      let rows = 1;
      while (row + rows < height && !parted(across, y(row + rows), x(column), x(column + 1)))
        rows += 1;
      for (let r = row; r < row + rows; r += 1)
        for (let c = column; c < column + columns; c += 1) taken.add(r * width + c);
      const own = chars.filter(({ left, right, base, size }) => {
        const [cx, cy] = [(left + right) / 2, base - size * 0.35];
        return cx >= x(column) && cx < x(column + columns) && cy >= y(row) && cy < y(row + rows);
      });
      cells.push({ column, columns, rows, text: cellText(own) });
    }
    return cells;
  });
}

/** Lines of a cell are wraps, joined without a blank but between Latin words. */
function cellText(chars: readonly PdfChar[]): string {
  return charsToRows(chars)
    .map((row) => charsToLine(row).text.trim())
    .reduce(
      (all, line) => all + (/[A-Za-z]$/u.test(all) && /^[A-Za-z]/u.test(line) ? ' ' : '') + line,
      '',
    );
}
