import { foldText } from '../../text/fold-text.ts';
import type { EntryFacts, EntryValues } from '../data/facts.ts';
import {
  type EntryFacet,
  type Facet,
  isEntryFacet,
  nameToFacet,
  type PlanFacet,
} from '../../words/facet.ts';
import type { SearchPlan } from '../data/search-data.ts';

/** Filter → values of which one must hold; several filters must all hold. */
export type Filters = ReadonlyMap<Facet, readonly string[]>;

/**
 * Reads filters as given by a page or another program: 地区, 文种, 年份, 主题, 责任单位, 状态, 文件 or their
 * English names. An empty list asks for nothing; a filter of another name can hold for no entry: null.
 */
export function readFilters(given: Record<string, string[]>): Filters | null {
  const filters = new Map<Facet, string[]>();
  for (const [name, values] of Object.entries(given)) {
    if (values.length === 0) continue;
    const facet = nameToFacet(name);
    if (facet === undefined) return null;
    filters.set(facet, [...(filters.get(facet) ?? []), ...values.map((value) => foldText(value))]);
  }
  return filters;
}

/** What is known of entries by one of the filters on them. */
export function valuesBy(facts: EntryFacts, facet: EntryFacet): EntryValues {
  return facet === '主题' ? facts.topics : facts.bodies;
}

/** Filters ready to be asked; each answer may leave one filter out, for the list of whose values entries are counted. */
export interface FilterTests {
  readonly plan: (plan: SearchPlan, except?: Facet) => boolean;
  readonly entry: (ordinal: number, except?: Facet) => boolean;
}

/** Makes the tests of some filters; the facts are needed where one of them is about entries. */
export function filterTests(filters: Filters, facts: EntryFacts | null): FilterTests {
  const ofPlans: [PlanFacet, readonly string[]][] = [];
  const ofEntries: { facet: EntryFacet; wanted: Set<number>; known: EntryValues }[] = [];
  for (const [facet, wanted] of filters) {
    if (!isEntryFacet(facet)) {
      ofPlans.push([facet, wanted]);
      continue;
    }
    if (facts === null) throw new Error(`the filter ${facet} needs the facts of entries`);
    const known = valuesBy(facts, facet);
    const named = known.values.flatMap((names, at) => (oneOf([names], wanted) ? [at] : []));
    ofEntries.push({ facet, wanted: new Set(named), known });
  }
  return {
    plan: (plan, except) =>
      ofPlans.every(([facet, wanted]) => facet === except || oneOf(plan.facets[facet], wanted)),
    entry: (ordinal, except) =>
      ofEntries.every(
        ({ facet, wanted, known }) => facet === except || hasOne(known, ordinal, wanted),
      ),
  };
}

function hasOne({ starts, numbers }: EntryValues, entry: number, wanted: Set<number>): boolean {
  const end = starts[entry + 1] ?? 0;
  for (let at = starts[entry] ?? 0; at < end; at += 1)
    if (wanted.has(numbers[at] ?? -1)) return true;
  return false;
}

function oneOf(values: readonly string[][], wanted: readonly string[]): boolean {
  return values.some((names) => names.some((name) => wanted.includes(foldText(name))));
}

/**
 * The filters as a page shows them: 370405 → 台儿庄区, a plan's id → its name. `names` are all values that
 * some document or entry has; a value that none has stays as it was given.
 */
export function showFilters(
  filters: Record<string, string[]>,
  names: (facet: Facet) => string[][],
): Record<string, string[]> {
  const shown: Record<string, string[]> = {};
  for (const [given, values] of Object.entries(filters)) {
    const facet = nameToFacet(given);
    if (facet === undefined || values.length === 0) continue;
    const known = new Map(
      names(facet).flatMap((all) => all.map((name) => [foldText(name), all[0] ?? name])),
    );
    shown[facet] = values.map((value) => known.get(foldText(value)) ?? value);
  }
  return shown;
}
