import { dirname } from 'node:path';
import { reviewDuties } from '../duty/review-duties.ts';
import { entriesToDuties } from '../duty/entries-to-duties.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Message } from '../model/message.ts';
import { PlanContent } from '../model/plan-content.ts';
import type { OriginalCopy, PlanRecord } from '../model/plan.ts';
import type { Region } from '../model/region.ts';
import type { SeedPlan } from '../seed/read-plans.ts';
import { placeOfPlan } from '../seed/place-of-plan.ts';
import type { Places } from '../seed/read-regions.ts';
import { type Reviews, reviewsOf } from '../seed/read-reviews.ts';
import { SeedError } from '../model/seed-error.ts';
import { entryToProjects } from '../project/entry-to-projects.ts';
import { entriesToTopics } from '../topic/entries-to-topics.ts';
import { taxonomyToTrie } from '../topic/taxonomy-to-trie.ts';
import { entriesToRecords } from '../reader/entries-to-records.ts';
import { quotesAsPrinted } from '../reader/as-printed.ts';
import { seedToCopy } from './seed-to-copy.ts';
import { compareFacts } from './compare-facts.ts';
import { removedToPublish } from './removed-to-publish.ts';
import type { Intake } from '../intake/intake.ts';
import { readIntake } from '../reader/read-document.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import { seedToIntake, sha256 } from './seed-to-intake.ts';
import { roundTripFault } from '../reader/round-trip.ts';
import { treeToBasis } from './tree-to-basis.ts';
import type { ReadingTables, Vocabulary } from '../reader/vocabulary.ts';

/** The hand-kept tables that reading a plan needs. */
export interface Tables extends ReadingTables {
  readonly places: Places;
  readonly reviews: Reviews;
  /** What the reader of the pages is given of them. */
  readonly vocabulary: Vocabulary;
}

/**
 * One plan folder → all its records: bytes → lines → tree → entries → duties → targets → topics. Figures that its
 * ledger knows keep their ids.
 */
export function convertPlan(seed: SeedPlan, tables: Tables, ledger: Ledger): PlanContent {
  const reviews = reviewsOf(tables.reviews, seed.id);
  const people = seed.yaml.personal === null ? 'out' : 'in';
  const intake = seedToIntake(seed);
  const document = readIntake(intake, seed.id, reviews, people);
  const { clauses, items, cuts } = document;
  const texts = clauses.map(({ text }) => text);
  const fault = roundTripFault(document.lines, texts, cuts);
  // Our own bug, never the source's: nothing may be lost.
  if (fault !== null) throw new Error(`${seed.file}: the round trip breaks: ${fault}`);
  if (clauses.length === 0)
    throw new SeedError(`${seed.file}: found no entry; expected text below its furniture.`);
  const place = placeOfPlan(tables.places, seed.yaml);
  const removed = [...document.leftOut, ...cuts].map((cut) => ({
    plan: seed.id,
    line: cut.line,
    text: removedToPublish(cut, people),
    reason: cut.reason,
  }));
  const plan = planRecord(seed, document, place, seedToCopy(seed, removed));
  const rows = new Map(
    document.tables.flatMap((table) => table.rows.map((row) => [row.anchor, row] as const)),
  );
  const charged = entriesToDuties(document.reading, plan, rows);
  const dutied = reviewDuties(charged.entries, reviews.duties);
  const topics = entriesToTopics(dutied, tables.taxonomy, tables.reviews.topics);
  const sorted = dutied.map((entry, i): ClauseRecord => ({
    ...entry,
    topics: topics[i] ?? [],
  }));
  const { entries, targets, unread, excluded, messages } = entriesToRecords(
    sorted,
    plan,
    tables.figures,
    { ledger, rows, reviews },
  );
  const printed = entries.map((entry, i) => ({
    ...entry,
    text: texts[i] ?? entry.text,
    ...pageOf(intake, entry.lines[0]),
  }));
  const trie = taxonomyToTrie(tables.taxonomy);
  return PlanContent.parse({
    plan,
    clauses: printed,
    items,
    tables: document.layouts,
    boxes: document.boxes,
    targets: quotesAsPrinted(targets, document.reading, clauses),
    unread,
    excluded,
    projects: printed.flatMap((entry) => entryToProjects(entry, trie)),
    removed: removed.sort((a, b) => a.line - b.line),
    messages: [
      ...placeMessages(place),
      ...document.messages,
      ...charged.messages,
      ...messages,
      ...compareFacts(seed.yaml, document.facts),
    ],
  });
}

/** The page of a PDF on which an entry begins; Word's pages differ by machine, other forms have none. */
function pageOf({ form, places }: Intake, line: number): { page?: number } {
  const page = form === 'pdf' ? places[line - 1]?.page : undefined;
  return page === undefined ? {} : { page };
}

function placeMessages({ code, name, guessed }: ReturnType<typeof placeOfPlan>): Message[] {
  if (!guessed) return [];
  const text = `全国的表里没有代码 ${code}，名称按发文机关或标题取作“${name}”。请在 vocab/regions.yaml 里加一行：代码、名称。`;
  return [{ line: 0, rule: 'region', text }];
}

function planRecord(
  seed: SeedPlan,
  document: ReadDocument,
  { code, name, level, parent }: Region,
  copy: OriginalCopy | null,
): PlanRecord {
  const { id, yaml, file, bytes } = seed;
  return {
    id,
    title: yaml.title,
    shortTitle: yaml.shortTitle,
    kind: yaml.kind,
    status: yaml.status,
    docNumber: yaml.docNumber,
    issuers: yaml.issuers,
    region: { code, name, level, parent },
    date: yaml.date,
    period: yaml.period,
    source: {
      file,
      original: yaml.original === null ? null : `${dirname(file)}/${yaml.original}`,
      sha256: sha256(bytes),
      chars: document.chars,
      url: yaml.url,
      from: yaml.from,
      obtained: yaml.obtained,
      checked: yaml.checked,
      ...(copy === null ? {} : { copy }),
    },
    held: yaml.held,
    missing: yaml.missing,
    basis: treeToBasis(document.tree, yaml.title),
    supersedes: yaml.supersedes,
  };
}
