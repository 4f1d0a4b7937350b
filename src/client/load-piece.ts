import { loadScript } from './load-script.ts';

/** What `data/js/<name>.js` holds. */
export async function loadPiece<Piece>(name: string): Promise<Piece> {
  const { planPieces } = globalThis as { planPieces?: Record<string, Piece> };
  const held = planPieces?.[name];
  if (held !== undefined) return held;
  await loadScript(`data/js/${name}.js`);
  const piece = (globalThis as { planPieces?: Record<string, Piece> }).planPieces?.[name];
  if (piece === undefined) throw new Error(`data/js/${name}.js 没有给出数据`);
  return piece;
}
