import { foldText } from '../../text/fold-text.ts';
import type { EntryFacts } from '../data/facts.ts';
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

/** The values of a filter on an entry, each with the other names that mean the same. */
export function valuesOf(
  plan: SearchPlan,
  facts: EntryFacts,
  ordinal: number,
  facet: Facet,
): string[][] {
  if (!isEntryFacet(facet)) return plan.facets[facet];
  const { values, numbers } = columnsOf(facts, facet);
  return (numbers[ordinal] ?? []).map((number) => values[number] ?? []);
}

/** Filters ready to be asked; each answer may leave one filter out, for the list of whose values entries are counted. */
export interface FilterTests {
  readonly plan: (plan: SearchPlan, except?: Facet) => boolean;
  readonly entry: (ordinal: number, except?: Facet) => boolean;
}

/** Makes the tests of some filters; the facts are needed where one of them is about entries. */
export function filterTests(filters: Filters, facts: EntryFacts | null): FilterTests {
  const ofPlans: [PlanFacet, readonly string[]][] = [];
  const ofEntries: { facet: EntryFacet; wanted: Set<number>; numbers: number[][] }[] = [];
  for (const [facet, wanted] of filters) {
    if (!isEntryFacet(facet)) {
      ofPlans.push([facet, wanted]);
      continue;
    }
    if (facts === null) throw new Error(`the filter ${facet} needs the facts of entries`);
    const { values, numbers } = columnsOf(facts, facet);
    const named = values.flatMap((names, at) => (oneOf([names], wanted) ? [at] : []));
    ofEntries.push({ facet, wanted: new Set(named), numbers });
  }
  return {
    plan: (plan, except) =>
      ofPlans.every(([facet, wanted]) => facet === except || oneOf(plan.facets[facet], wanted)),
    entry: (ordinal, except) =>
      ofEntries.every(
        ({ facet, wanted, numbers }) =>
          facet === except || (numbers[ordinal] ?? []).some((number) => wanted.has(number)),
      ),
  };
}

function columnsOf(
  facts: EntryFacts,
  facet: EntryFacet,
): { values: string[][]; numbers: number[][] } {
  return facet === '主题'
    ? { values: facts.topics, numbers: facts.topicsOf }
    : { values: facts.bodies, numbers: facts.bodiesOf };
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
