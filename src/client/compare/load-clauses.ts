import { refOf } from '../../address/reference.ts';
import type { ComparedClause, ListedClause } from '../../compare/compare-rows.ts';
import { type ChunkGlobals, loadChunks, loadManifest } from '../../search/load-chunks.ts';
import { loadOnce } from '../../search/load-once.ts';
import { openEntries } from '../../search/open-entries.ts';
import { loadScript } from '../load-script.ts';

const lists = new Map<string, () => Promise<ListedClause[]>>();

/** All clauses of a plan without their texts, in reading order; loaded once, a failed load may be tried again. */
export function loadClauseList(plan: string): Promise<ListedClause[]> {
  const list = lists.get(plan) ?? loadOnce(() => loadList(plan));
  lists.set(plan, list);
  return list();
}

async function loadList(plan: string): Promise<ListedClause[]> {
  const name = `clauses/${plan}`;
  await loadScript(`data/js/${name}.js`);
  const list = (globalThis as { planPieces?: Record<string, ListedClause[]> }).planPieces?.[name];
  if (list === undefined) throw new Error(`data/js/${name}.js 没有给出数据`);
  return list;
}

/** Opens the chunks of entries that the search reads too; a plan's entries are asked for by their places in it. */
const openTexts = loadOnce(async () => {
  const loadChunk = loadChunks(globalThis as ChunkGlobals, (name) =>
    loadScript(`search/${name}.js`),
  );
  const manifest = await loadManifest(loadChunk);
  const loadEntries = openEntries(manifest, loadChunk);
  return (plan: string, places: number[]) => {
    const first = manifest.plans.find(({ id }) => id === plan)?.first ?? 0;
    const ordinals = places.map((place) => first + place);
    return loadEntries(ordinals, new Map());
  };
});

/** The clauses of a plan that are wanted, with their texts, in reading order. */
export async function loadClauses(
  plan: string,
  isWanted: (clause: ListedClause) => boolean,
): Promise<ComparedClause[]> {
  const wanted = (await loadClauseList(plan)).filter(isWanted);
  if (wanted.length === 0) return [];
  const loadTexts = await openTexts();
  const entries = await loadTexts(
    plan,
    wanted.map(({ place }) => place),
  );
  const textOf = new Map(entries.map(({ anchor, text }) => [anchor, text]));
  return wanted.map((clause) => {
    const text = textOf.get(clause.anchor);
    if (text === undefined)
      throw new Error(`search/entries 里没有 ${refOf({ plan, anchor: clause.anchor })}`);
    return { ...clause, plan, text };
  });
}
