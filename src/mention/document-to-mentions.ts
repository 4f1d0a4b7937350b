import type { Catalogue, CatalogueEntry } from '../model/catalogue.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Mention, SubjectWords } from '../model/mention.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';
import type { ClassOfUnit } from '../model/unit-class.ts';
import type { Taxonomy } from '../seed/load-topics.ts';
import { foldText } from '../text/fold-text.ts';
import { commitmentToMatter } from './commitment-to-matter.ts';
import { entriesToHeld } from './entries-to-held.ts';
import { entryToPlaces } from './entry-to-places.ts';
import { hitsToFound } from './hits-to-found.ts';
import { type Hit, hitsToPlaces } from './hits-to-places.ts';
import { missingToTreated } from './missing-to-treated.ts';
import { type Finder, wordsToFinder } from './words-to-finder.ts';

/** What mentions are looked for with; made once for all documents. */
export interface MentionSearch {
  readonly subjects: readonly SubjectWords[];
  readonly find: Finder;
  /** The subjects that a word belongs to. */
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  /** Topic → its theme. */
  readonly themeOf: ReadonlyMap<string, string>;
  readonly classOf: ClassOfUnit;
}

/** Prepares the search for all subjects. */
export function subjectsToSearch(
  subjects: readonly SubjectWords[],
  taxonomy: Taxonomy,
  catalogue: Catalogue,
  classOf: ClassOfUnit,
): MentionSearch {
  const byWord = new Map<string, string[]>();
  for (const { subject, words } of subjects)
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), subject]);
  return {
    subjects,
    find: wordsToFinder(byWord.keys()),
    byWord,
    entries: new Map(catalogue.entries.map((entry) => [entry.id, entry])),
    themeOf: new Map(
      taxonomy.themes.flatMap(({ id, topics }) => topics.map((one) => [one.id, id])),
    ),
    classOf,
  };
}

/** What one document is searched as: its record, entries and figures. */
export interface MentionDocument {
  readonly plan: PlanRecord;
  readonly clauses: readonly ClauseRecord[];
  readonly targets: readonly TargetRecord[];
}

/** Every subject's state in one document, in the order of the subjects, by looking through its whole text. */
export function documentToMentions(document: MentionDocument, search: MentionSearch): Mention[] {
  const { plan, clauses, targets } = document;
  const bodies = [...new Set(clauses.flatMap(({ duties }) => duties.flatMap((one) => one.bodies)))]
    .filter((name) => name.length > 2)
    .sort((a, b) => b.length - a.length);
  const hits = new Map<string, Hit[]>(search.subjects.map(({ subject }) => [subject, []]));
  const own = new Set<string>();
  const byClause = Map.groupBy(targets, ({ clause }) => clause);
  for (const entry of clauses) {
    const clause = entry.anchor;
    for (const [word, place] of entryToPlaces(entry, bodies, search.find)) {
      const hit = { clause, word, place };
      for (const subject of search.byWord.get(word) ?? []) hits.get(subject)?.push(hit);
    }
    const held = [
      ...(byClause.get(clause) ?? []).flatMap((target) => figureToSubjects(target, search)),
      ...entryToPromises(entry, search).keys(),
    ];
    for (const subject of held) {
      own.add(subject);
      hits.get(subject)?.push({ clause, word: '', place: 'text' });
    }
  }
  const rowed = new Set(targets.map(({ indicator }) => `indicators/${indicator ?? ''}`));
  const treated = missingToTreated(plan, search);
  const entryOf = entriesToHeld(clauses, byClause);
  return search.subjects.map(({ subject, words }): Mention => {
    const met = hits.get(subject) ?? [];
    const places = hitsToPlaces(met);
    const named = met.length > 0 || treated.has(subject);
    const state = own.has(subject) ? 'own' : named ? 'named' : 'none';
    return {
      subject,
      state,
      where: [...places.keys()],
      as: Object.fromEntries(places),
      found:
        state === 'named' || (state === 'own' && isRow(subject) && !rowed.has(subject))
          ? hitsToFound(met, words, entryOf)
          : [],
    };
  });
}

/** Of a row that a figure without a row names the words are said too. */
const isRow = (subject: string): boolean => subject.startsWith('indicators/');

/** What an entry promises without a numeral, by subject: indicators/pm25 → 确保全区PM2.5浓度、优良率完成市定目标. */
export function entryToPromises(
  { text, commitments }: Pick<ClauseRecord, 'text' | 'commitments'>,
  search: MentionSearch,
): Map<string, string[]> {
  const promises = new Map<string, string[]>();
  for (const one of commitments)
    for (const subject of new Set(wordsToSubjects(commitmentToMatter(text, one), search)))
      promises.set(subject, [...(promises.get(subject) ?? []), one.text]);
  return promises;
}

/** Subjects whose words stand in a wording. */
function wordsToSubjects(wording: string, { find, byWord }: MentionSearch): string[] {
  return [...find(foldText(wording))].flatMap((word) => byWord.get(word) ?? []);
}

/**
 * Subjects that a figure is about: its row of the catalogue with topic and theme; topics that its label names; and
 * where it has no row, rows that its label names and that measure in such units.
 */
function figureToSubjects(target: TargetRecord, search: MentionSearch): string[] {
  const { entries, themeOf, classOf } = search;
  const entry = entries.get(target.indicator ?? '');
  const named = wordsToSubjects(target.label, search).filter((subject) => {
    if (subject.startsWith('topics/')) return true;
    const row = entries.get(subject.slice('indicators/'.length));
    return (
      entry === undefined &&
      row !== undefined &&
      row.kinds.includes(target.kind) &&
      classOf(row.unit) === classOf(target.unit)
    );
  });
  if (entry === undefined) return named;
  const theme = themeOf.get(entry.topic);
  return [
    ...named,
    `indicators/${entry.id}`,
    `topics/${entry.topic}`,
    ...(theme === undefined ? [] : [`topics/${theme}`]),
  ];
}
