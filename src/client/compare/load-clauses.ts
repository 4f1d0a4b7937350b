import { refOf } from '../../address/reference.ts';
import type { ListedClause, PlanClauses, Silences } from '../../compare/compare-rows.ts';
import { type ChunkGlobals, loadChunks, loadManifest } from '../../search/query/load-chunks.ts';
import { loadOnce } from '../../search/query/load-once.ts';
import { openEntries } from '../../search/query/open-entries.ts';
import type { SearchPlan } from '../../search/data/search-data.ts';
import { loadPiece as readPiece } from '../load-piece.ts';
import { loadScript } from '../load-script.ts';

/** What `data/js/clauses/<plan>.js` holds. */
interface PlanPiece {
  readonly clauses: readonly ListedClause[];
  readonly silences: Silences;
}

const pieces = new Map<string, () => Promise<PlanPiece>>();

/** All clauses of a plan without their texts, in reading order; loaded once, a failed load may be tried again. */
export async function loadClauseList(plan: string): Promise<readonly ListedClause[]> {
  return (await loadPiece(plan)).clauses;
}

function loadPiece(plan: string): Promise<PlanPiece> {
  const piece = pieces.get(plan) ?? loadOnce(() => readPiece<PlanPiece>(`clauses/${plan}`));
  pieces.set(plan, piece);
  return piece();
}

const loadChunk = loadChunks(globalThis as ChunkGlobals, (name) => loadScript(`search/${name}.js`));

const getManifest = loadOnce(() => loadManifest(loadChunk));

/** All documents as the search knows them. */
export async function loadPlans(): Promise<readonly SearchPlan[]> {
  return (await getManifest()).plans;
}

/** Opens the chunks of entries that the search reads too; a plan's entries are asked for by their places in it. */
const openTexts = loadOnce(async () => {
  const manifest = await getManifest();
  const entries = openEntries(manifest, loadChunk);
  return (plan: string, places: number[]) => {
    const first = manifest.plans.find(({ id }) => id === plan)?.first ?? 0;
    return entries.load(places.map((place) => first + place));
  };
});

/** The clauses of a plan that are wanted, with their texts, in reading order, and what it says where it has none. */
export async function loadClauses(
  plan: string,
  isWanted: (clause: ListedClause) => boolean,
): Promise<PlanClauses> {
  const [{ clauses: all, silences }, loadTexts] = await Promise.all([loadPiece(plan), openTexts()]);
  const wanted = all.filter(isWanted);
  if (wanted.length === 0) return { clauses: [], silences };
  const entries = await loadTexts(
    plan,
    wanted.map(({ place }) => place),
  );
  const textOf = new Map(entries.map(({ anchor, text }) => [anchor, text]));
  const clauses = wanted.map((clause) => {
    const text = textOf.get(clause.anchor);
    if (text === undefined)
      throw new Error(`search/entries 里没有 ${refOf({ plan, anchor: clause.anchor })}`);
    return { ...clause, plan, text };
  });
  return { clauses, silences };
}
