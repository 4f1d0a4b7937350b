import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLedger } from '../clause/check-ledger.ts';
import { contentToMdx } from '../mdx/content-to-mdx.ts';
import type { Ledger } from '../model/ledger.ts';
import type { PlanContent } from '../model/plan-content.ts';
import { ledgerFile, readLedger } from '../seed/ledger.ts';
import type { Collection } from '../seed/collection.ts';
import { readPlan, readPlanIds } from '../seed/read-plans.ts';
import { checkFigures } from '../target/check-figures.ts';
import { contentToJson } from './content-to-json.ts';
import { convertPlan } from './convert-plan.ts';
import { loadTables } from './load-tables.ts';

/** One plan converted: its records, the files that hold them, and what the ledger says of its ids. */
export interface ConvertedPlan {
  readonly content: PlanContent;
  /** Paths below the collection's folder and what belongs in them. */
  readonly files: ReadonlyMap<string, string>;
  /** The ledger as accepting this build would leave it. */
  readonly ledger: Ledger;
  /** Ids that the ledger does not know yet. */
  readonly freshIds: number;
  /** Changes of published figures that accepting writes down, a sentence each; until then they are faults. */
  readonly pending: readonly string[];
  /** Ids that vanished or changed their meaning, and what a person has to write. */
  readonly ledgerFaults: readonly string[];
}

/** Converts every plan of a collection, one after the other; writes nothing. */
export function* convertPlans(collection: Collection): Generator<ConvertedPlan> {
  const tables = loadTables(collection);
  for (const id of readPlanIds(collection)) {
    const known = readLedger(collection, id);
    const content = convertPlan(readPlan(collection, id), tables, known);
    yield {
      content,
      files: new Map([
        [`${collection.content}/data/${id}.json`, contentToJson(content)],
        [`${collection.content}/plans/${id}.mdx`, contentToMdx(content)],
      ]),
      ...againstLedger(ledgerFile(collection, id), content, known),
    };
  }
}

type LedgerSide = Pick<ConvertedPlan, 'ledger' | 'freshIds' | 'pending' | 'ledgerFaults'>;

/** What a plan's ledger says of what was read of it now, and the ledger that would say yes. */
function againstLedger(file: string, content: PlanContent, known: Ledger): LedgerSide {
  const { fresh, faults } = checkLedger(file, publishedTexts(content), known);
  const figures = checkFigures(content, known);
  const retired = [...figures.vanished].flatMap(([id, reason]) =>
    reason === null ? [] : [[id, reason] as const],
  );
  const unexplained = [...figures.vanished].filter(([, reason]) => reason === null);
  const kept = Object.entries(known.retired).filter(([id]) => !figures.returned.includes(id));
  return {
    ledger: {
      ...known,
      ids: { ...known.ids, ...Object.fromEntries(fresh) },
      figures: { ...known.figures, ...Object.fromEntries(figures.fresh) },
      retired: Object.fromEntries([...kept, ...retired]),
    },
    freshIds: fresh.size + figures.fresh.size,
    pending: [
      ...retired.map(
        ([id, reason]) =>
          `${file}, ${id}: found this figure no longer read; ${reason}. If that is right, npm run convert -- --accept retires it.`,
      ),
      ...figures.returned.map(
        (id) =>
          `${file}, retired ${id}: found this figure read again; npm run convert -- --accept takes it back.`,
      ),
    ],
    ledgerFaults: [
      ...faults,
      ...unexplained.map(
        ([id]) =>
          `${file}, ${id}: found this figure (${known.figures[id]?.label ?? ''} ${known.figures[id]?.words ?? ''}) no longer read; expected every published figure to live. Add retired: { ${id}: <reason> } or alias: { ${id}: <its id of today> }.`,
      ),
    ],
  };
}

/** The texts behind all ids of a plan that can be linked to: entries and the lists inside clauses. */
function publishedTexts(content: PlanContent): Map<string, string> {
  const texts = new Map(content.clauses.map(({ anchor, text }) => [anchor, text]));
  for (const { anchor, clause, range } of content.items) {
    texts.set(anchor, (texts.get(clause) ?? '').slice(...range));
  }
  return texts;
}

/** Files of content/ that differ from what these plans give, and files that no plan gives. */
export function staleFiles(collection: Collection, plans: readonly ConvertedPlan[]): string[] {
  const files = new Map(plans.flatMap(({ files: own }) => [...own]));
  const differing = [...files].filter(([path, text]) => {
    const full = join(collection.root, path);
    return !existsSync(full) || readFileSync(full, 'utf8') !== text;
  });
  return [...differing.map(([path]) => path), ...orphanFiles(collection, files)];
}

/** Writes content/ and removes what no plan gives any more. */
export function writePlans(collection: Collection, plans: readonly ConvertedPlan[]): void {
  const files = new Map(plans.flatMap(({ files: own }) => [...own]));
  const { root } = collection;
  for (const path of orphanFiles(collection, files)) rmSync(join(root, path));
  for (const folder of contentFolders(collection))
    mkdirSync(join(root, folder), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(root, path), text);
}

function contentFolders({ content }: Collection): string[] {
  return [`${content}/data`, `${content}/plans`];
}

function orphanFiles(collection: Collection, files: ReadonlyMap<string, string>): string[] {
  const { root } = collection;
  return contentFolders(collection).flatMap((folder) => {
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder))
      .filter((name) => /\.(?:json|mdx)$/u.test(name))
      .map((name) => `${folder}/${name}`)
      .filter((path) => !files.has(path));
  });
}
