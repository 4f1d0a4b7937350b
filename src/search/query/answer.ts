import type { EntryDuties, EntryFacts, EntryValues } from '../data/facts.ts';
import { type Facet, facets, isEntryFacet, type Scope, scopes } from '../../words/facet.ts';
import type { SearchManifest } from '../data/search-data.ts';
import { type Filters, filterTests, valuesBy } from './filters.ts';
import { givingWay } from './give-way.ts';
import { type TermPlaces, entriesWith, placesInScope } from './match-terms.ts';
import type { ParsedQuery } from './parse-query.ts';
import { byPlan } from './plan-of.ts';

/** What the index says of a query: numbers of entries, in the order of documents and entries. */
export interface Answer {
  readonly query: ParsedQuery;
  readonly scope: Scope;
  readonly filters: Filters;
  /** The filters that were asked for, under the names that a page shows. */
  readonly shown: Record<string, string[]>;
  /** The words with their places, those that must stand in an entry and those that must not. */
  readonly all: readonly TermPlaces[];
  readonly none: readonly TermPlaces[];
  /** Entries that answer in the scope, whatever the filters say, and those that pass them. */
  readonly matching: readonly number[];
  readonly found: readonly number[];
}

/** Entries by scope, filters applied; an entry with hits both ways counts in both. */
export type ScopeCounts = Readonly<Record<Scope, number>>;

/** Values of each filter with the entries they would leave, the other filters applied. */
export type ValueCounts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

/** Counts an answer's entries by scope; the facts are needed where a filter is about entries. */
export async function countScopes(
  answer: Answer,
  { plans, total }: SearchManifest,
  duties: EntryDuties,
  facts: EntryFacts | null,
): Promise<ScopeCounts> {
  const tests = filterTests(answer.filters, facts);
  const pause = givingWay();
  const counts: Record<Scope, number> = { 全部: 0, 正文: 0, 责任单位: 0 };
  for (const scope of scopes) {
    await pause();
    const words = answer.all.map((term) => placesInScope(term, scope, duties));
    const none = answer.none.map(({ places }) => places);
    for (const { plan, ordinals } of byPlan(plans, entriesWith(words, none, total)))
      if (tests.plan(plan)) counts[scope] += ordinals.filter((one) => tests.entry(one)).length;
  }
  return counts;
}

/** Counts an answer's entries by the values of the filters; it lets go of the page now and then, since thousands may answer. */
export async function countValues(
  answer: Answer,
  { plans }: SearchManifest,
  facts: EntryFacts,
): Promise<ValueCounts> {
  const tests = filterTests(answer.filters, facts);
  const pause = givingWay();
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  for (const { plan, ordinals } of byPlan(plans, answer.matching)) {
    for (const facet of facets) {
      await pause();
      if (!tests.plan(plan, facet)) continue;
      const own = ordinals.filter((ordinal) => tests.entry(ordinal, facet));
      const values = counts.get(facet) ?? new Map<string, number>();
      for (const [value, count] of isEntryFacet(facet)
        ? countNumbers(valuesBy(facts, facet), own)
        : plan.facets[facet].map(([value = '']) => [value, own.length] as const))
        if (count > 0) values.set(value, (values.get(value) ?? 0) + count);
    }
  }
  return counts;
}

/** Values that some entries have, with how many have them, in the order in which they come. */
function countNumbers(
  { values, starts, numbers }: EntryValues,
  entries: readonly number[],
): [value: string, count: number][] {
  const counts = new Map<number, number>();
  for (const entry of entries) {
    const end = starts[entry + 1] ?? 0;
    for (let at = starts[entry] ?? 0; at < end; at += 1) {
      const number = numbers[at] ?? 0;
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  }
  return Array.from(counts, ([number, count]) => [values[number]?.[0] ?? '', count]);
}
