import { anchorAround, anchorBelow, anchorCount, anchorKind } from '../address/anchor.ts';
import type { KnownFigure, Ledger } from '../model/ledger.ts';
import { foldText } from '../text/fold-text.ts';

/** As much of a figure as its id hangs on; `figure` is its place in the entry's text. */
export interface PlacedTarget {
  readonly label: string;
  readonly unit: string;
  readonly figure: readonly [number, number];
}

/** `c5-t12` → its entry and its number in it; null for ids of entries. */
export function targetIdParts(id: string): { entry: string; number: number } | null {
  const number = anchorCount(id);
  return anchorKind(id) === 't' && number !== null ? { entry: anchorAround(id), number } : null;
}

/** What the ledger will know a figure by. */
export function targetToKnown(text: string, figure: PlacedTarget): KnownFigure {
  const [start, end] = figure.figure;
  const at = foldText(text.slice(0, start)).length;
  const words = foldText(text.slice(start, end));
  return { at, words, unit: figure.unit, label: figure.label };
}

/** A published figure with its number in its entry, and whether its id still names it. */
export type FigureRow = KnownFigure & {
  readonly id: string;
  readonly number: number;
  readonly state: 'living' | 'retired' | 'alias';
};

/** The figures of a ledger by their entry. */
export function ledgerToRows(
  ledger: Pick<Ledger, 'figures' | 'alias' | 'retired'>,
): Map<string, FigureRow[]> {
  const rows = new Map<string, FigureRow[]>();
  for (const [id, row] of Object.entries(ledger.figures)) {
    const { entry, number } = targetIdParts(id) ?? { entry: '', number: 0 };
    const state = id in ledger.alias ? 'alias' : id in ledger.retired ? 'retired' : 'living';
    rows.set(entry, [...(rows.get(entry) ?? []), { id, number, state, ...row }]);
  }
  return rows;
}

/**
 * The ids of an entry's figures, in their order: one that the ledger knows keeps its id, a new one takes the
 * next number that was never used in the entry. Without rows of a ledger they are counted in order.
 */
export function targetIds(
  entry: string,
  text: string,
  figures: readonly PlacedTarget[],
  rows: readonly FigureRow[],
): string[] {
  if (rows.length === 0) return figures.map((_, i) => anchorBelow(entry, 't', i + 1));
  const found = figures.map((figure) => targetToKnown(text, figure));
  const folded = foldText(text);
  const living = rows.filter(({ state }) => state === 'living');
  const unmoved = living.every(({ at, words }) => folded.startsWith(words, at));
  const known = unmoved ? byPlace(rows, found) : byOrder(living, found);
  let last = rows.reduce((highest, { number }) => Math.max(highest, number), 0);
  return found.map((_, i) => {
    const id = known.get(i);
    if (id !== undefined) return id;
    last += 1;
    return anchorBelow(entry, 't', last);
  });
}

/** 亿 read as 亿元, 个 as 个百分点, 亩 as 万亩: a better reading of the same unit. */
function likeUnits(a: string, b: string): boolean {
  return a === b || a.includes(b) || b.includes(a);
}

/**
 * The same text: a figure is the one whose place it overlaps (1029亿元 was once read as its tail 29亿元); the
 * likest pairs first. A retired id comes back only at the very same place.
 */
function byPlace(rows: readonly FigureRow[], found: readonly KnownFigure[]): Map<number, string> {
  const pairs = rows.flatMap((row) =>
    found.flatMap((figure, i) => {
      const overlap =
        row.at < figure.at + figure.words.length && figure.at < row.at + row.words.length;
      const exact = row.at === figure.at && row.unit === figure.unit;
      const may = row.state === 'living' || (row.state === 'retired' && exact);
      if (!overlap || !may || !likeUnits(row.unit, figure.unit)) return [];
      const alike = [row.at === figure.at, row.unit === figure.unit, row.label === figure.label];
      return [{ row, i, rank: rankOf([...alike, row.state === 'living']) }];
    }),
  );
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  for (const { row, i } of pairs.sort((a, b) => b.rank - a.rank)) {
    if (ids.has(i) || taken.has(row.id)) continue;
    ids.set(i, row.id);
    taken.add(row.id);
  }
  return ids;
}

function rankOf(points: readonly boolean[]): number {
  return points.reduce((sum, point) => sum * 2 + (point ? 1 : 0), 0);
}

/** A text that was changed, by pairByOrder the other way round. */
function byOrder(rows: readonly FigureRow[], found: readonly KnownFigure[]): Map<number, string> {
  const former = rows.map((row): Identified => [row.id, row]);
  const pairs = pairByOrder(
    former,
    found.map((row, i): Identified => [String(i), row]),
  );
  return new Map([...pairs].map(([id, i]) => [Number(i), id]));
}

/** A figure with its id. */
type Identified = readonly [id: string, row: KnownFigure];

/**
 * Former figures by id → the ids of today, where the text was changed or stands in another entry: those in the same
 * order with the same label (11家 corrected to 12家), or with the same words and a label that only grew or shrank.
 * What is in doubt is another figure.
 */
export function pairByOrder(
  former: readonly Identified[],
  today: readonly Identified[],
): Map<string, string> {
  const old = former.toSorted(([, a], [, b]) => a.at - b.at);
  const now = today.toSorted(([, a], [, b]) => a.at - b.at);
  const best = old.map(() => now.map(() => 0));
  const at = (r: number, f: number): number => best[r]?.[f] ?? 0;
  const likeness = (r: number, f: number): number => figureLikeness(old[r]?.[1], now[f]?.[1]);
  for (let r = old.length - 1; r >= 0; r -= 1) {
    for (let f = now.length - 1; f >= 0; f -= 1) {
      const like = likeness(r, f);
      const paired = like === 0 ? 0 : like + at(r + 1, f + 1);
      const line = best[r];
      if (line !== undefined) line[f] = Math.max(paired, at(r + 1, f), at(r, f + 1));
    }
  }
  const pairs = new Map<string, string>();
  for (let r = 0, f = 0; r < old.length && f < now.length;) {
    const like = likeness(r, f);
    if (like > 0 && at(r, f) === like + at(r + 1, f + 1)) {
      pairs.set(old[r]?.[0] ?? '', now[f]?.[0] ?? '');
      r += 1;
      f += 1;
    } else if (at(r, f) === at(r + 1, f)) r += 1;
    else f += 1;
  }
  return pairs;
}

function figureLikeness(row: KnownFigure | undefined, figure: KnownFigure | undefined): number {
  if (row === undefined || figure === undefined || !likeUnits(row.unit, figure.unit)) return 0;
  const words = row.words === figure.words;
  if (row.label === figure.label) return words ? 3 : 1;
  const grown = row.label.includes(figure.label) || figure.label.includes(row.label);
  return words && grown ? 2 : 0;
}
