import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { validMatches } from '../compare/valid-matches.ts';
import { type CollectionTables, loadTables } from '../convert/load-tables.ts';
import { clausesToBodies } from '../duty/clauses-to-bodies.ts';
import { targetsToFigures } from '../compare/targets-to-figures.ts';
import { plansToFollowUps } from '../follow-up/plans-to-follow-ups.ts';
import { subjectsToSearch } from '../mention/document-to-mentions.ts';
import { vocabulariesToSubjects } from '../mention/vocabularies-to-subjects.ts';
import { unitsToClasses } from '../model/unit-class.ts';
import { PlanContent } from '../model/plan-content.ts';
import { type PlanRecord, Period, PlanKind } from '../model/plan.ts';
import { RegionCode } from '../model/region.ts';
import type { KeptComparisons } from '../compare/comparisons.ts';
import type { Collection } from '../seed/collection.ts';
import { clausesToTopics } from '../topic/clauses-to-topics.ts';
import { targetsToIndicators } from './targets-to-indicators.ts';
import type { Publication } from '../model/publication.ts';
import { publicationToImprint } from '../words/imprint.ts';
import { type Ledgers, ledgerOf, readLedgers } from '../ledger/read-ledgers.ts';
import { shownRegions } from '../seed/shown-regions.ts';
import { readYaml } from '../seed/read-yaml.ts';
import { comparePlans } from './compare-plans.ts';
import {
  contentsToBodyFinder,
  contentsToMentions,
  contentsToProfileSource,
  contentsToPromises,
} from './document-parts.ts';
import { type KeptDocuments, noDocuments } from './kept-documents.ts';
import { formerAnchors, retiredAnchors } from './former-anchors.ts';
import { movedPages } from './moved-pages.ts';
import { termsByClause } from './terms-of.ts';
import { withdrawnPlans } from './withdrawn-plans.ts';
import type { Edition } from './edition.ts';

/** A row of missing.yaml. */
const Missing = z.strictObject({
  title: z.string().min(1),
  region: RegionCode.nullable(),
  why: z.string().min(1),
  kind: PlanKind.optional(),
  period: Period.optional(),
});

/** What is known to be missing of this collection; another's gaps are not its own. */
function readMissing({ root, vocab }: Collection): z.infer<typeof Missing>[] {
  const file = `${vocab}/missing.yaml`;
  return existsSync(join(root, file)) ? readYaml(root, file, z.array(Missing)) : [];
}

/** The day that edition.yaml gives, else that of the newest document or acceptance, else 未注明; never the day of the build. */
function editionDate(
  { date }: Publication,
  plans: readonly PlanRecord[],
  { index }: Ledgers,
): string {
  if (date !== null) return date;
  const days = [...plans.map((plan) => plan.date), ...index.map(({ accepted }) => accepted)];
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? '未注明'
  );
}

/** So many figures make some 12 MB of CSV: beyond them a table could pass the 20 MB that a file of data/ may have. */
const mostInTable = 30_000;

/** What was read of a collection's plans and by which tables, and which plans were left out. */
export interface SourceContents {
  readonly tables: CollectionTables;
  readonly contents: readonly PlanContent[];
  readonly leftOut: Edition['leftOut'];
}

/** Reads and checks all of a collection's content/. */
export function readContents(collection: Collection): SourceContents {
  const { root, content } = collection;
  const folder = join(root, content, 'data');
  const contents = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => PlanContent.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  return { tables: loadTables(collection), contents, leftOut: [] };
}

/** What was read the last time, but one plan as it will be. */
export function contentsWith(collection: Collection, fresh: PlanContent): SourceContents {
  const read = readContents(collection);
  const rest = read.contents.filter(({ plan }) => plan.id !== fresh.plan.id);
  return { ...read, contents: [...rest, fresh] };
}

/** A plan whose original is kept to ourselves. */
function withoutCopy({ source: { copy: _, ...source }, ...plan }: PlanRecord): PlanRecord {
  return { ...plan, source };
}

/** What is published of a collection: its plans as they were read, content/ unless they are given, and what its seeds say of the edition. */
export function readEdition(
  collection: Collection,
  { tables, contents: read, leftOut }: SourceContents = readContents(collection),
  comparisons: KeptComparisons | null = null,
  kept: KeptDocuments = noDocuments,
): Edition {
  const contents = read.toSorted((a, b) => comparePlans(a.plan, b.plan));
  const plans = contents.map(({ plan }) =>
    tables.publication.originals === 'none' ? withoutCopy(plan) : plan,
  );
  const clauses = contents.flatMap((content) => content.clauses);
  const published = readLedgers(collection);
  const ledgers = plans.map(({ id }) => [id, ledgerOf(published, id)] as const);
  const { taxonomy, units, catalogue } = tables.vocabulary;
  const { bodies: bodyVocabulary, publication, places, reviews, glossary } = tables;
  const {
    bodies,
    kinds: bodyKinds,
    messages,
  } = clausesToBodies(
    clauses,
    plans,
    bodyVocabulary,
    reviews.bodies,
    contentsToBodyFinder(contents, bodyVocabulary, kept),
  );
  const targets = contents.flatMap((content) => content.targets);
  const compared = contentsToProfileSource(contents, taxonomy, kept);
  const subjects = vocabulariesToSubjects(taxonomy, catalogue);
  const search = subjectsToSearch(subjects, taxonomy, catalogue, unitsToClasses(units));
  const mentions = contentsToMentions(contents, search, kept);
  const indicators = targetsToIndicators(targets, catalogue);
  const matches = validMatches(plans, clauses, compared, reviews.counterparts, comparisons);
  const date = editionDate(publication, plans, published);
  return {
    date,
    publication,
    imprint: publicationToImprint(publication, date),
    siteUrl: process.env['SITE_URL']?.replace(/\/+$/u, '') || null,
    plans,
    clauses,
    items: contents.flatMap(({ plan, items }) => items.map((item) => ({ ...item, plan: plan.id }))),
    targets,
    wholeTable: targets.length <= mostInTable,
    unread: contents.flatMap(({ unread, excluded }) => [...unread, ...excluded]),
    indicators,
    catalogue,
    topics: clausesToTopics(clauses, taxonomy, compared.spoken),
    spoken: compared.spoken,
    terms: termsByClause(clauses, glossary),
    tabled: new Set(
      contents.filter(({ tables: own }) => own.length > 0).map(({ plan }) => plan.id),
    ),
    bodies,
    bodyKinds,
    silent: bodyVocabulary.silent,
    projects: contents.flatMap((content) => content.projects),
    formerAnchors: new Map(ledgers.flatMap(([plan, ledger]) => [...formerAnchors(plan, ledger)])),
    withdrawn: withdrawnPlans(published),
    moved: movedPages(catalogue, taxonomy, bodyVocabulary, { indicators, bodies, bodyKinds }),
    retiredAnchors: ledgers.flatMap(([plan, ledger]) => retiredAnchors(plan, ledger)),
    subjects,
    everyday: new Map(
      taxonomy.themes.flatMap(({ topics }) => topics.map(({ id, everyday }) => [id, everyday])),
    ),
    mentions,
    unsaid: new Map(
      [...reviews.byPlan].flatMap(([plan, own]) =>
        own.subjects.map(({ subject, reason }) => [`${plan} ${subject}`, reason] as const),
      ),
    ),
    followUps: plansToFollowUps(
      {
        plans,
        clauses,
        figures: targetsToFigures({ plans, clauses, targets, catalogue }),
        catalogue,
        mentions,
        matches,
      },
      search,
    ),
    promises: contentsToPromises(contents, search, kept),
    matches,
    removed: contents.flatMap((content) => content.removed),
    messages: [
      ...contents.flatMap(({ plan, messages: own }) =>
        own.map((message) => ({ ...message, plan: plan.id })),
      ),
      ...messages,
    ],
    regions: shownRegions(
      places,
      plans.map(({ region }) => region),
    ),
    leftOut,
    missing: readMissing(collection),
  };
}
