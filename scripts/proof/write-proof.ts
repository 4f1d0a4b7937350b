import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from 'lightningcss';
import { rowsForLabel } from '../../src/catalogue/rows-for-label.ts';
import { contentToJson } from '../../src/convert/content-to-json.ts';
import { convertPlan } from '../../src/convert/convert-plan.ts';
import { loadTables } from '../../src/convert/load-tables.ts';
import { seedToIntake, sha256 } from '../../src/convert/seed-to-intake.ts';
import { clausesToBodies } from '../../src/duty/clauses-to-bodies.ts';
import { openEdition } from '../../src/edition/open-edition.ts';
import { contentsWith, readEdition } from '../../src/edition/read-edition.ts';
import { ledgerOf, readLedgers } from '../../src/ledger/read-ledgers.ts';
import type { PlanContent } from '../../src/model/plan-content.ts';
import type { Intake } from '../../src/intake/intake.ts';
import { findDoubts } from '../../src/proof/find-doubts.ts';
import { type PageBox, pagesToFinder } from '../../src/proof/page-words.ts';
import type { ProofItem } from '../../src/proof/proof.ts';
import { proofToHtml } from '../../src/proof/proof-to-html.ts';
import { countsWithout, sayChanges, siteCounts } from '../../src/proof/site-changes.ts';
import { type SiteSentence, siteSentences } from '../../src/proof/site-sentences.ts';
import { readIntake } from '../../src/reader/read-document.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { readBodyVocabulary } from '../../src/seed/read-body-vocabulary.ts';
import { readPlan, readPlanIds, type SeedPlan } from '../../src/seed/read-plans.ts';
import { reviewsOf } from '../../src/seed/read-reviews.ts';
import { SeedError } from '../../src/model/seed-error.ts';
import { noPlanLine } from '../correct/correct-plan.ts';
import { writeFiles } from '../files/write-files.ts';
import { sayCommand } from '../say-command.ts';
import { bundleScript } from '../steps/bundle-client.ts';
import { drawPages, type DrawnPages } from './pdf-pages.ts';
import { PROOF } from './proof-file.ts';

/** Twelve digits that tell one reading of a plan from another. */
export function readingHash(content: PlanContent): string {
  return sha256(new TextEncoder().encode(contentToJson(content))).slice(0, 12);
}

/** Writes the proof page of a plan into its folder; returns its path and how many things must be looked at. */
export async function writeProof(
  collection: Collection,
  id: string,
): Promise<{ file: string; must: number }> {
  if (!readPlanIds(collection).includes(id)) throw new SeedError(noPlanLine(collection, id));
  const seed = readPlan(collection, id);
  const tables = loadTables(collection);
  const content = convertPlan(seed, tables, ledgerOf(readLedgers(collection), id));
  const { whole, current } = openEdition(
    readEdition(collection, contentsWith(collection, content)),
  );
  const intake = seedToIntake(seed);
  const people = seed.yaml.personal === null ? 'out' : 'in';
  const read = readIntake(intake, id, reviewsOf(tables.reviews, id), people);
  const lines = intake.text.split('\n');
  const nearest = rowsForLabel(whole.catalogue.entries, tables.figures.indicators);
  const { bodies } = clausesToBodies(
    content.clauses,
    [content.plan],
    readBodyVocabulary(collection),
    tables.reviews.bodies,
  );
  const sentences = siteSentences(current, id);
  const items = [
    ...findDoubts({
      content,
      cuts: [...read.leftOut.map((left) => ({ ...left, column: 0 })), ...read.cuts],
      lineOf: (number) => lines[number - 1] ?? '',
      unknownBodies: bodies.filter(({ kinds }) => kinds.length === 0).map(({ name }) => name),
      nearest,
    }),
    ...sentenceItems(sentences),
  ].sort((a, b) => a.rank - b.rank);
  const drawn = await drawOriginal(seed, intake.form === 'pdf');
  const used = new Set(content.clauses.flatMap(({ lines: [from, to] }) => range(from, to)));
  const html = proofToHtml({
    content,
    original: {
      name: seed.yaml.original ?? 'source.txt',
      sha256: sha256(seed.original ?? seed.bytes),
    },
    source: sha256(seed.bytes),
    reading: readingHash(content),
    place: content.plan.region.name,
    items,
    sentences,
    changes: [
      ...sayChanges(countsWithout(whole, id), siteCounts(whole)),
      `自动写出的句子 ＋${String(sentences.length)}`,
      `不公开 ${String(read.cuts.filter(({ reason }) => reason === '个人信息').length)} 处`,
    ],
    accept: sayCommand(collection, 'add', '--accept', id, '校核文件'),
    lines: lines.map((text, at) => ({ number: at + 1, text, gone: !used.has(at + 1) })),
    pictures: drawn.pictures,
    boxes: boxesOf(items, drawn, intake),
    style: new TextDecoder().decode(
      bundle({ filename: join(collection.house, 'src/proof/proof.css'), minify: true }).code,
    ),
    script: await pageScript(collection.house),
  });
  const file = `${collection.plans}/${id}/${PROOF}`;
  writeFiles(collection.root, [[file, html]]);
  return { file, must: items.filter(({ must }) => must).length };
}

/** Sentences of each kind are looked at together. */
function sentenceItems(sentences: readonly SiteSentence[]): ProofItem[] {
  const names = {
    absence: '“没有找到”一类',
    'follow-up': '先后两份文件',
    headline: '图的标题',
    comparability: '能不能比',
    document: '文件的情况',
  } as const;
  return [...Map.groupBy(sentences, ({ kind }) => kind)].map(([kind, own]) => ({
    key: `sentences ${kind}`,
    title: '网站将自动写出的句子',
    where: `全文，${names[kind]} ${String(own.length)} 句`,
    lines: null,
    anchor: null,
    words: '',
    said: `${own[0]?.words ?? ''}等 ${String(own.length)} 句，列在上面；不该写的逐句点“不写这一句”。`,
    must: true,
    rank: 1,
    answers: [{ label: '都看过了', done: '看过', row: null, asks: [] }],
  }));
}

async function drawOriginal({ original }: SeedPlan, isPdf: boolean): Promise<DrawnPages> {
  return isPdf && original !== null ? drawPages(original) : { pages: [], pictures: [] };
}

function boxesOf(
  items: readonly ProofItem[],
  { pages }: DrawnPages,
  { places, text }: Pick<Intake, 'places' | 'text'>,
): Map<string, PageBox[]> {
  if (pages.length === 0) return new Map();
  const find = pagesToFinder(pages);
  const printed = text.split('\n');
  return new Map(
    items
      .filter(({ must, words }) => must && words !== '')
      .map(({ key, words, lines }) => {
        const at = (lines?.[0] ?? 1) - 1;
        return [key, find(words, places[at]?.page ?? 1, printed[at] ?? '')];
      }),
  );
}

async function pageScript(house: string): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'plan-proof-'));
  try {
    await bundleScript(join(house, 'src/client/proof/page.ts'), out);
    return readFileSync(join(out, 'page.js'), 'utf8');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
