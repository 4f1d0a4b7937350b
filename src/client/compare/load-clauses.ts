import type { ComparedClause } from '../../compare/compare-rows.ts';
import { scriptLoader, siteRoot } from '../search/script-loader.ts';

/** A plan's clauses in short: anchor, 第12条, heading, theme where the text is found. */
export type ClauseIndex = [anchor: string, label: string, head: string, theme: string][];

const load = scriptLoader(siteRoot());
const pieces = new Map<string, Promise<unknown>>();

/** One piece of data/js, loaded once; a failed load may be tried again. */
function loadPiece(name: string): Promise<unknown> {
  let piece = pieces.get(name);
  if (piece === undefined) {
    piece = load(`data/js/${name}`).then(() => {
      const value = (globalThis as { planPieces?: Record<string, unknown> }).planPieces?.[name];
      if (value === undefined) throw new Error(`data/js/${name}.js 没有给出数据`);
      return value;
    });
    piece.catch(() => pieces.delete(name));
    pieces.set(name, piece);
  }
  return piece;
}

/** The clauses of a plan under a theme, in reading order. */
export function loadClauses(plan: string, theme: string): Promise<ComparedClause[]> {
  return loadPiece(`clauses/${plan}/${theme}`) as Promise<ComparedClause[]>;
}

/** All clauses of a plan by name, to choose from. */
export function loadClauseIndex(plan: string): Promise<ClauseIndex> {
  return loadPiece(`clauses/${plan}/index`) as Promise<ClauseIndex>;
}
