import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { convertSeed, type ConvertedPlan, lastTexts } from '../../src/convert/convert-plans.ts';
import { intakeToSource } from '../../src/convert/intake-to-source.ts';
import { loadTables } from '../../src/convert/load-tables.ts';
import type { Given } from '../../src/guess/guess.ts';
import { originalName } from '../../src/intake/original-name.ts';
import { compareTexts, explainChanges, type TextChanges } from '../../src/ledger/compare-texts.ts';
import { publishedTexts } from '../../src/ledger/published-texts.ts';
import { ledgerOf, readLedgers, today } from '../../src/ledger/read-ledgers.ts';
import { emptyLedger } from '../../src/model/empty-ledger.ts';
import type { PlanYaml } from '../../src/model/plan.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { planToYaml } from '../../src/seed/plan-to-yaml.ts';
import { readPlan, readPlanIds } from '../../src/seed/read-plans.ts';
import { SeedError } from '../../src/model/seed-error.ts';
import { filesToSeed } from '../add/add-original.ts';
import { disk } from '../files/disk.ts';
import { withLock } from '../files/lock.ts';
import { writeFiles } from '../files/write-files.ts';
import type { Original } from '../read-original.ts';
import { sayCommand } from '../say-command.ts';
import { acceptPlans } from '../steps/write-plans.ts';

/** Below this share of common text a file is another document. */
const LEAST = 0.5;

/** What a better source of a plan changes. */
export interface Correction {
  readonly changes: TextChanges;
  /** The new source word for word says what plan.yaml does not. */
  readonly notes: readonly string[];
  readonly formerOriginal: string | null;
}

/** How a plan is corrected: what may be said of the source, and who tells the reason. */
export interface CorrectFrame {
  readonly collection: Collection;
  readonly id: string;
  readonly given: Omit<Given, 'id'>;
  /** Shows what changes and tells why; null where nobody does. */
  readonly explain: (correction: Correction) => Promise<string | null>;
}

/**
 * Puts a better source of the same edition in the place of a plan's own: ids whose text is another keep it in the
 * history with the reason, those that are gone are retired. Null where the file is the one that is there. Throws
 * SeedError, and writes nothing, where it is another document or something has to be mended first.
 */
export async function correctPlan(
  original: Original,
  { collection, id, given, explain }: CorrectFrame,
): Promise<Correction | null> {
  if (!readPlanIds(collection).includes(id)) throw new SeedError(noPlanLine(collection, id));
  const { bytes, intake, name } = original;
  const said = definedOnly(given);
  const seed = readPlan(collection, id);
  if (Buffer.compare(bytes, seed.original ?? seed.bytes) === 0 && Object.keys(said).length === 0)
    return null;
  const ledgers = readLedgers(collection);
  const known = ledgerOf(ledgers, id);
  const data = join(collection.root, collection.content, 'data', `${id}.json`);
  const tables = loadTables(collection);
  const last = lastTexts(data);
  const before = last ?? publishedTexts(convertSeed(collection, seed, known, tables).content);
  const file = originalName(bytes, intake, name);
  const yaml: PlanYaml = { ...seed.yaml, ...said, original: file, obtained: today() };
  const files = intakeToSource(intake, bytes, file);
  const coming = filesToSeed(collection, id, yaml, files);
  const read = convertSeed(collection, coming, emptyLedger, tables);
  const after = publishedTexts(read.content);
  const changes = compareTexts(before, after, known);
  if (changes.agreement < LEAST) throw new SeedError(otherLine(collection, id, changes.agreement));
  const correction = {
    changes,
    notes: read.content.messages
      .filter(({ rule }) => rule.startsWith('plan-'))
      .map(({ text }) => text),
    formerOriginal: seed.yaml.original === file ? null : seed.yaml.original,
  };
  const why = await explain(correction);
  if (why === null)
    throw new SeedError(
      '没有说明为什么改；请用 --why 写明理由（如 --why 官网重新发布，更正了错字）。什么也没有写。',
    );
  const explained = explainChanges(known, changes, after, why);
  const converted = convertSeed(collection, coming, explained, tables);
  if (converted.settlement.faults.length > 0)
    throw new SeedError(converted.settlement.faults.join('\n'));
  await withLock(join(collection.root, collection.cache, 'lock'), 'correct', () => {
    write(collection, id, [...files, ['plan.yaml', planToYaml(yaml)]], converted);
    const old = correction.formerOriginal;
    if (old !== null) disk.remove(join(collection.root, collection.plans, id, old));
  });
  return correction;

  function write(
    { root, plans }: Collection,
    plan: string,
    own: readonly (readonly [string, Uint8Array | string])[],
    accepted: ConvertedPlan,
  ): void {
    writeFiles(
      root,
      own.map(([each, content]) => [`${plans}/${plan}/${each}`, content] as const),
    );
    acceptPlans(collection, [accepted], ledgers);
  }
}

/** What to say where there is no plan of an id. */
export function noPlanLine(collection: Collection, id: string): string {
  const near = readPlanIds(collection).slice(0, 5).join('、');
  const gone = existsSync(join(collection.root, collection.ledger, `${id}.yaml`));
  return gone
    ? `${id}：这份文件已经撤下或改了编号。现有的编号如 ${near}。`
    : `${id}：没有编号是它的文件。现有的编号如 ${near}。请改正编号；新文件用 ${sayCommand(collection, 'add', '文件')}。`;
}

function otherLine(collection: Collection, id: string, agreement: number): string {
  const share = `${String(Math.round(agreement * 100))}%`;
  return `这不是 ${id} 的另一来源：两份文字只有 ${share} 相同（至少应有 50%）。下一版请用 ${sayCommand(collection, 'replace', id, '文件')}，另一份文件请用 ${sayCommand(collection, 'add', '文件')}。什么也没有写。`;
}

function definedOnly<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
