import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { publishedTexts, type PublishedTexts } from '../ledger/published-texts.ts';
import { ledgerFile, ledgerOf, type Ledgers, readHistory, today } from '../ledger/read-ledgers.ts';
import { settleLedger, type Settlement } from '../ledger/settle-ledger.ts';
import { contentToMdx } from '../mdx/content-to-mdx.ts';
import { PlanContent } from '../model/plan-content.ts';
import type { Collection } from '../seed/collection.ts';
import type { Ledger } from '../model/ledger.ts';
import { readPlan, readPlanIds, type SeedPlan } from '../seed/read-plans.ts';
import { contentToJson } from './content-to-json.ts';
import { convertPlan, type Tables } from './convert-plan.ts';
import { loadTables } from './load-tables.ts';

/** One plan converted: its records, the files that hold them, and what the ledger says of its ids. */
export interface ConvertedPlan {
  readonly content: PlanContent;
  /** Paths below the collection's folder and what belongs in them. */
  readonly files: ReadonlyMap<string, string>;
  readonly settlement: Settlement;
}

/** Converts every plan of a collection, one after the other; writes nothing. */
export function* convertPlans(
  collection: Collection,
  ledgers: Ledgers,
  tables = loadTables(collection),
): Generator<ConvertedPlan> {
  for (const id of readPlanIds(collection))
    yield convertSeed(collection, readPlan(collection, id), ledgerOf(ledgers, id), tables);
}

/** Converts one plan, be its files in the collection already or not, against its ledger; writes nothing. */
export function convertSeed(
  collection: Collection,
  seed: SeedPlan,
  known: Ledger,
  tables: Tables,
): ConvertedPlan {
  const content = convertPlan(seed, tables, known);
  const texts = { data: contentToJson(content), mdx: contentToMdx(content) };
  return settleContent(collection, known, content, texts);
}

/** What was read of one plan, with the texts of its files, against its ledger. */
export function settleContent(
  collection: Collection,
  known: Ledger,
  content: PlanContent,
  { data, mdx }: { readonly data: string; readonly mdx: string },
): ConvertedPlan {
  const { id } = content.plan;
  const file = `${collection.content}/data/${id}.json`;
  return {
    content,
    files: new Map([
      [file, data],
      [`${collection.content}/plans/${id}.mdx`, mdx],
    ]),
    settlement: settleLedger(content, known, {
      file: ledgerFile(collection, id),
      last: () => lastTexts(join(collection.root, file)),
      history: readHistory(collection, id),
      today: today(),
    }),
  };
}

const Texts = z.object(PlanContent.pick({ clauses: true, items: true }).shape);

/** The texts of a plan as they were read the last time; null where there is no such file, or a damaged one. */
export function lastTexts(file: string): PublishedTexts | null {
  try {
    const read = Texts.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? publishedTexts(read.data) : null;
  } catch {
    return null;
  }
}

/** Files of content/ that differ from what these plans give, with what belongs in them. */
export function staleFiles(
  { root }: Collection,
  plans: readonly ConvertedPlan[],
): [path: string, text: string][] {
  return plans
    .flatMap(({ files }) => [...files])
    .filter(([path, text]) => {
      const full = join(root, path);
      return !existsSync(full) || readFileSync(full, 'utf8') !== text;
    });
}

/** Files of content/ that none of these plans gives. */
export function orphanFiles(
  { root, content }: Collection,
  plans: readonly ConvertedPlan[],
): string[] {
  const files = new Set(plans.flatMap(({ files: own }) => [...own.keys()]));
  return [`${content}/data`, `${content}/plans`].flatMap((folder) => {
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder))
      .map((name) => `${folder}/${name}`)
      .filter((path) => /\.(?:json|mdx|part)$/u.test(path) && !files.has(path));
  });
}
