import type { ComparedClause, ListedClause } from '../../compare/compare-rows.ts';
import { type ChunkGlobals, loadChunks, loadManifest } from '../../search/load-chunks.ts';
import { openEntries } from '../../search/open-entries.ts';
import type { SearchEntry } from '../../search/unpack-entries.ts';
import { scriptLoader, siteRoot } from '../search/script-loader.ts';

const load = scriptLoader(siteRoot());
const lists = new Map<string, Promise<ListedClause[]>>();

/** All clauses of a plan without their texts, in reading order; loaded once, a failed load may be tried again. */
export function loadClauseList(plan: string): Promise<ListedClause[]> {
  const list = lists.get(plan) ?? loadList(plan);
  lists.set(plan, list);
  list.catch(() => lists.delete(plan));
  return list;
}

async function loadList(plan: string): Promise<ListedClause[]> {
  const name = `clauses/${plan}`;
  await load(`data/js/${name}`);
  const list = (globalThis as { planPieces?: Record<string, ListedClause[]> }).planPieces?.[name];
  if (list === undefined) throw new Error(`data/js/${name}.js 没有给出数据`);
  return list;
}

type LoadTexts = (plan: string, places: number[]) => Promise<SearchEntry[]>;
let texts: Promise<LoadTexts> | undefined;

/** Opens the chunks of entries that the search reads too; a plan's entries are asked for by their places in it. */
async function openTexts(): Promise<LoadTexts> {
  const loadChunk = loadChunks(globalThis as ChunkGlobals, (name) => load(`search/${name}`));
  const manifest = await loadManifest(loadChunk);
  const loadEntries = openEntries(manifest, loadChunk);
  return (plan, places) => {
    const first = manifest.plans.find(({ id }) => id === plan)?.first ?? 0;
    const ordinals = places.map((place) => first + place);
    return loadEntries(ordinals, new Map());
  };
}

/** The clauses of a plan that are wanted, with their texts, in reading order. */
export async function loadClauses(
  plan: string,
  isWanted: (clause: ListedClause) => boolean,
): Promise<ComparedClause[]> {
  const wanted = (await loadClauseList(plan)).filter(isWanted);
  if (wanted.length === 0) return [];
  texts ??= openTexts().catch((error: unknown) => {
    texts = undefined;
    throw error;
  });
  const loadTexts = await texts;
  const entries = await loadTexts(
    plan,
    wanted.map(({ place }) => place),
  );
  const textOf = new Map(entries.map(({ anchor, text }) => [anchor, text]));
  return wanted.map((clause) => {
    const text = textOf.get(clause.anchor);
    if (text === undefined) throw new Error(`search/entries 里没有 ${plan}#${clause.anchor}`);
    return { ...clause, plan, text };
  });
}
