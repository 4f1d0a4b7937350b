import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { convertPlans, convertSeed } from '../../src/convert/convert-plans.ts';
import { type CollectionTables, loadTables } from '../../src/convert/load-tables.ts';
import { sha256 } from '../../src/convert/seed-to-intake.ts';
import { contentsWith, readContents, readEdition } from '../../src/edition/read-edition.ts';
import { ledgerOf, readLedgers } from '../../src/ledger/read-ledgers.ts';
import {
  type LabelReview,
  type ProofReview,
  bodyThing,
  labelThing,
  thingOf,
} from '../../src/model/review.ts';
import { SeedError } from '../../src/model/seed-error.ts';
import { unitsToClasses } from '../../src/model/unit-class.ts';
import { joinRows, readSavedFile, type SavedFile } from '../../src/proof/read-saved-file.ts';
import { sayChanges, siteCounts } from '../../src/proof/site-changes.ts';
import { vocabularyToTables } from '../../src/reader/vocabulary.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { fileLabels } from '../../src/seed/file-labels.ts';
import { readPlan, readPlanIds } from '../../src/seed/read-plans.ts';
import { rowsToReviews } from '../../src/seed/read-reviews.ts';
import { noPlanLine } from '../correct/correct-plan.ts';
import { withLock } from '../files/lock.ts';
import { sayCommand } from '../say-command.ts';
import { writeFiles } from '../files/write-files.ts';
import { readingHash } from '../proof/write-proof.ts';
import { namedPath } from '../read-arguments.ts';
import { acceptPlans } from '../steps/write-plans.ts';
import type { Asker } from './asker.ts';
import { contentChanges } from './content-changes.ts';
import { heldRows, withRows } from './rows-of-file.ts';

/** What is to be taken over, and who says yes to it; null takes it without a question. */
interface Acceptance {
  readonly id: string;
  readonly files: readonly string[];
  readonly asker: Asker | null;
}

/**
 * Takes over what people saved on the proof page: checks every file against the document and its reading, joins them
 * with one another and with the corrections that are there, reads the plan anew, tells what changes on the site, and
 * only then writes. Throws SeedError with every fault; nothing is applied by halves.
 */
export async function acceptReviews(
  collection: Collection,
  { id, files, asker }: Acceptance,
): Promise<string[]> {
  const { root, cache } = collection;
  if (!readPlanIds(collection).includes(id)) throw new SeedError(noPlanLine(collection, id));
  const seed = readPlan(collection, id);
  const ledgers = readLedgers(collection);
  const known = ledgerOf(ledgers, id);
  const tables = loadTables(collection);
  const before = convertSeed(collection, seed, known, tables).content;
  const frame = {
    plan: id,
    source: sha256(seed.bytes),
    reading: readingHash(before),
    edited: asker === null,
    again: sayCommand(collection, 'proof', id),
  };
  const saved = files.map((file) => {
    const name = basename(file);
    return { name, read: readSavedFile(name, readText(file), frame) };
  });
  const faults = saved.flatMap(({ read }) => (Array.isArray(read) ? read : []));
  if (faults.length > 0) throw new SeedError([...faults, '什么也没有写。'].join('\n'));
  const good = saved.map(({ name, read }) => ({ name, file: read as SavedFile }));
  const own = joinFile(collection, id, thingOf, good, ({ rows }) => rows);
  const bodies = joinFile(collection, 'bodies', bodyThing, good, (file) => file.bodies);
  const labels = joinFile(collection, 'vocab', labelThing, good, (file) => file.labels);
  const conflicts = [own, bodies, labels].flatMap((file) => file.conflicts);
  if (conflicts.length > 0)
    throw new SeedError(
      [
        `有 ${String(conflicts.length)} 处几个人写得不同，请商定后改一份再采用：`,
        ...conflicts.map((line) => `  ${line}`),
        '什么也没有写。',
      ].join('\n'),
    );
  const numbered = own.rows.map((row, at) => ({
    ...row,
    where: `${own.path} 第${String(at + 1)}条`,
  }));
  const filed = tablesWithLabels(tables, labels.fresh);
  const byPlan = new Map([...tables.reviews.byPlan, [id, rowsToReviews(numbered)]]);
  const after = { ...filed, reviews: { ...tables.reviews, byPlan } };
  const converted = convertSeed(collection, seed, known, after);
  if (converted.settlement.faults.length > 0)
    throw new SeedError(converted.settlement.faults.join('\n'));
  // A label that is filed moves the figures of other plans that bear it
  const others =
    labels.fresh.length === 0
      ? []
      : [...convertPlans(collection, ledgers, after)].filter(
          ({ content }) => content.plan.id !== id,
        );
  const contents = readContents(collection).contents;
  const now = [converted, ...others].map(({ content }) => content);
  const isNew = new Set(now.map(({ plan }) => plan.id));
  const count = own.fresh.length + bodies.fresh.length + labels.fresh.length;
  const lines = [
    `${id}：采用 ${String(count)} 条更正，来自 ${good.map(({ name }) => name).join('、')}`,
    ...contentChanges(before, converted.content),
    ...labels.fresh.map(({ label, indicator }) => `  叫法归入目录 “${label}” → ${indicator}`),
    `  网站：${sayChanges(
      siteCounts(readEdition(collection, contentsWith(collection, before))),
      siteCounts(
        readEdition(collection, {
          tables: after,
          contents: [...contents.filter(({ plan }) => !isNew.has(plan.id)), ...now],
          leftOut: [],
        }),
      ),
    ).join('，')}`,
  ];
  if (asker !== null) {
    const answer = await asker.ask(`${lines.join('\n')}\n采用吗？回车采用，不采用请输入 n：`);
    if (answer !== '')
      throw new SeedError(
        answer === null
          ? '没有人回答；确认采用请加 --yes。什么也没有写。'
          : '没有采用，什么也没有写。',
      );
  }
  const heads = good.map(({ file }) => file.head);
  await withLock(join(root, cache, 'lock'), 'add', () => {
    const shared = [bodies, labels].filter(({ fresh }) => fresh.length > 0);
    writeFiles(root, [
      [own.path, withRows(join(root, own.path), own.fresh, joinHeads(heads))],
      ...shared.map(({ path, fresh }) => [path, withRows(join(root, path), fresh, null)] as const),
    ]);
    acceptPlans(collection, [converted, ...others], ledgers);
  });
  return lines;
}

/** What people saved for one file of reviews/, joined with what it holds; `fresh` is what it does not hold yet. */
function joinFile<T extends object>(
  { root, reviews }: Collection,
  name: string,
  thing: (row: T) => string,
  saved: readonly { readonly name: string; readonly file: SavedFile }[],
  rowsOf: (file: SavedFile) => readonly T[],
): { path: string; rows: T[]; fresh: T[]; conflicts: string[] } {
  const path = `${reviews}/${name}.yaml`;
  const held = heldRows<T>(join(root, path));
  const own = saved.map(({ name: from, file }) => ({ name: from, rows: rowsOf(file) }));
  const { rows, conflicts } = joinRows([{ name: path, rows: held }, ...own], thing);
  return { path, rows, fresh: rows.filter((row) => !held.includes(row)), conflicts };
}

/** The tables as they will be with labels filed under rows of the catalogue. */
function tablesWithLabels(
  tables: CollectionTables,
  labels: readonly LabelReview[],
): CollectionTables {
  if (labels.length === 0) return tables;
  const { catalogue, units } = tables.vocabulary;
  const rows = labels.map((row) => ({ ...row, where: `叫法“${row.label}”` }));
  const vocabulary = {
    ...tables.vocabulary,
    catalogue: fileLabels(catalogue, rows, unitsToClasses(units)),
  };
  return { ...tables, ...vocabularyToTables(vocabulary), vocabulary };
}

function readText(file: string): string {
  const path = namedPath(file);
  if (!existsSync(path))
    throw new SeedError(`${file}：找不到这个文件。请检查文件名和所在的文件夹。`);
  return readFileSync(path, 'utf8');
}

/** Of several heads the last, with all that signed; a later signature of one role and name takes the earlier's place. */
function joinHeads(heads: readonly ProofReview[]): object | null {
  const last = heads.at(-1);
  if (last === undefined) return null;
  const signed = new Map(
    heads.flatMap((head) => head.signed).map((each) => [`${each.role} ${each.name}`, each]),
  );
  return { ...last, signed: [...signed.values()] };
}
