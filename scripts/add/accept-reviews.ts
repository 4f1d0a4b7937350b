import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Document, isSeq, parseDocument } from 'yaml';
import { convertSeed } from '../../src/convert/convert-plans.ts';
import { loadTables } from '../../src/convert/load-tables.ts';
import { sha256 } from '../../src/convert/seed-to-intake.ts';
import { contentsWith, readEdition } from '../../src/edition/read-edition.ts';
import { ledgerOf, readLedgers } from '../../src/ledger/read-ledgers.ts';
import type { PlanContent } from '../../src/model/plan-content.ts';
import { type BodyReview, type ReviewRow, type Signature } from '../../src/model/review.ts';
import { SeedError } from '../../src/model/seed-error.ts';
import {
  isHeadRow,
  joinRows,
  readSavedFile,
  type SavedFile,
} from '../../src/proof/read-saved-file.ts';
import { sayChanges, siteCounts } from '../../src/proof/site-changes.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { readPlan, readPlanIds } from '../../src/seed/read-plans.ts';
import { rowsToReviews } from '../../src/seed/read-reviews.ts';
import { figureWords } from '../../src/words/figure.ts';
import { noPlanLine } from '../correct/correct-plan.ts';
import { withLock } from '../files/lock.ts';
import { writeFiles } from '../files/write-files.ts';
import { readingHash } from '../proof/write-proof.ts';
import { namedPath } from '../read-arguments.ts';
import { acceptPlans } from '../steps/write-plans.ts';
import type { Asker } from './asker.ts';

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
  const { root, cache, reviews } = collection;
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
  };
  const saved = files.map((file) => {
    const name = basename(file);
    return { name, read: readSavedFile(name, readText(file), frame) };
  });
  const faults = saved.flatMap(({ read }) => (Array.isArray(read) ? read : []));
  if (faults.length > 0) throw new SeedError([...faults, '什么也没有写。'].join('\n'));
  const good = saved.map(({ name, read }) => ({ name, file: read as SavedFile }));
  const own = `${reviews}/${id}.yaml`;
  const held = readRows(join(root, own));
  const { rows, conflicts } = joinRows([
    { name: own, rows: held },
    ...good.map(({ name, file }) => ({ name, rows: file.rows })),
  ]);
  if (conflicts.length > 0)
    throw new SeedError(
      [
        `有 ${String(conflicts.length)} 处几个人写得不同，请商定后改一份再采用：`,
        ...conflicts.map((line) => `  ${line}`),
        '什么也没有写。',
      ].join('\n'),
    );
  const numbered = rows.map((row, at) => ({ ...row, where: `${own} 第${String(at + 1)}条` }));
  const byPlan = new Map([...tables.reviews.byPlan, [id, rowsToReviews(numbered)]]);
  const converted = convertSeed(collection, seed, known, {
    ...tables,
    reviews: { ...tables.reviews, byPlan },
  });
  if (converted.settlement.faults.length > 0)
    throw new SeedError(converted.settlement.faults.join('\n'));
  const fresh = rows.filter((row) => !held.includes(row));
  const lines = [
    `${id}：采用 ${String(fresh.length)} 条更正，来自 ${good.map(({ name }) => name).join('、')}`,
    ...contentChanges(before, converted.content),
    `  网站：${sayChanges(
      siteCounts(readEdition(collection, contentsWith(collection, before))),
      siteCounts(readEdition(collection, contentsWith(collection, converted.content))),
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
  const signatures = good.flatMap(({ file }) => file.head.signed);
  const bodies = good.flatMap(({ file }) => file.bodies);
  await withLock(join(root, cache, 'lock'), 'add', () => {
    writeFiles(root, [
      [
        own,
        withRows(
          join(root, own),
          fresh,
          headOf(
            good.map(({ file }) => file),
            signatures,
          ),
        ),
      ],
      ...(bodies.length === 0
        ? []
        : [
            [
              `${reviews}/bodies.yaml`,
              withRows(join(root, `${reviews}/bodies.yaml`), bodies, null),
            ] as const,
          ]),
    ]);
    acceptPlans(collection, [converted], ledgers);
  });
  return lines;
}

function readText(file: string): string {
  const path = namedPath(file);
  if (!existsSync(path))
    throw new SeedError(`${file}：找不到这个文件。请检查文件名和所在的文件夹。`);
  return readFileSync(path, 'utf8');
}

/** The corrections that are there already, signatures aside. */
function readRows(path: string): ReviewRow[] {
  if (!existsSync(path)) return [];
  const { contents } = parseDocument(readFileSync(path, 'utf8'));
  return isSeq(contents)
    ? contents.items
        .filter((row) => !isHeadRow(row))
        .map((row) => (row as { toJSON: () => ReviewRow }).toJSON())
    : [];
}

/** Of several files the head of the last, with all that signed; a later signature of one role takes the earlier's place. */
function headOf(files: readonly SavedFile[], signatures: readonly Signature[]): object | null {
  const last = files.at(-1)?.head;
  if (last === undefined) return null;
  const byRole = new Map(
    signatures.map((signature) => [`${signature.role} ${signature.name}`, signature]),
  );
  return { ...last, signed: [...byRole.values()] };
}

/** A file of corrections with more rows behind its own, its comments kept; the head of the proof comes first. */
function withRows(
  path: string,
  rows: readonly (ReviewRow | BodyReview)[],
  head: object | null,
): string {
  const document = existsSync(path) ? parseDocument(readFileSync(path, 'utf8')) : new Document([]);
  if (!isSeq(document.contents)) document.contents = document.createNode([]);
  const list = document.contents;
  if (!isSeq(list)) throw new Error('a list that was made is none');
  list.flow = false;
  if (head !== null) {
    list.items = list.items.filter((row) => !isHeadRow(row));
    list.items.unshift(document.createNode(head));
  }
  for (const row of rows) list.items.push(document.createNode(row));
  return document.toString({ lineWidth: 0 });
}

/** Entries and figures that come, go or change. */
function contentChanges(before: PlanContent, after: PlanContent): string[] {
  const [old, fresh] = [before, after].map(
    ({ targets }) => new Map(targets.map((target) => [target.id, figureWords(target)])),
  ) as [Map<string, string>, Map<string, string>];
  const texts = (content: PlanContent): Map<string, string> =>
    new Map(content.clauses.map(({ anchor, text }) => [anchor, text]));
  const [entriesBefore, entriesAfter] = [texts(before), texts(after)];
  const lines: string[] = [];
  for (const [anchor] of entriesAfter)
    if (!entriesBefore.has(anchor)) lines.push(`  新增条目 ${anchor}`);
  for (const [anchor, text] of entriesBefore) {
    const now = entriesAfter.get(anchor);
    if (now === undefined) lines.push(`  条目不再有 ${anchor}`);
    else if (now !== text) lines.push(`  条目文字改了 ${anchor}`);
  }
  for (const [id, words] of fresh) {
    const was = old.get(id);
    if (was === undefined) lines.push(`  新增数字 ${id} ${words}`);
    else if (was !== words) lines.push(`  数字改了 ${id} ${was} → ${words}`);
  }
  for (const [id, words] of old) if (!fresh.has(id)) lines.push(`  数字去了 ${id} ${words}`);
  return lines;
}
