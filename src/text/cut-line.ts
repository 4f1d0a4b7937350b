import type { Cleaned, Cut, CutReason, Line, LineRange } from './line.ts';

/** Takes ranges (ascending, apart) out of a line and records every piece that is not blank. */
export function cutLine(
  line: Line,
  ranges: readonly LineRange[],
  reason: CutReason,
): [Line, Cut[]] {
  if (ranges.length === 0) return [line, []];
  const cuts: Cut[] = [];
  const kept: [number, number][] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    kept.push([from, start]);
    const raw = line.text.slice(start, end);
    // trim() takes U+FEFF for a blank
    const text = reason === '不可见字符' ? raw : raw.trim();
    const column = line.columns[start] ?? 0;
    if (text !== '') cuts.push({ line: line.number, column, text, reason });
    from = end;
  }
  kept.push([from, line.text.length]);
  const text = kept.map(([start, end]) => line.text.slice(start, end)).join('');
  const columns = kept.flatMap(([start, end]) => line.columns.slice(start, end));
  return [{ ...line, text, columns, cut: true }, cuts];
}

/** Takes a whole line out. */
export function cutWhole(line: Line, reason: CutReason): [Line, Cut[]] {
  return cutLine(line, [[0, line.text.length]], reason);
}

/** Ranges of every match of a global pattern. */
export function matchRanges(text: string, pattern: RegExp): LineRange[] {
  return [...text.matchAll(pattern)].map((m) => [m.index, m.index + m[0].length] as const);
}

/** Runs a decision over all lines: the ranges to take from each, by the line and its position. */
export function cutEach(
  lines: readonly Line[],
  reason: CutReason,
  rangesOf: (line: Line, position: number) => readonly LineRange[],
): Cleaned {
  const cuts: Cut[] = [];
  const cleaned = lines.map((line, position) => {
    const [rest, taken] = cutLine(line, rangesOf(line, position), reason);
    cuts.push(...taken);
    return rest;
  });
  return { lines: cleaned, cuts };
}
