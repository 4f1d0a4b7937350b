import { foldText } from '../../text/fold-text.ts';
import type { Facet, SearchPlan } from '../data/search-data.ts';
import type { SearchEntry } from './unpack-entries.ts';

/** Filters in the order in which a page lists them. */
export const facets: Facet[] = ['文件', '地区', '文种', '年份', '状态', '主题', '责任单位'];

/** English names that other programs may use for a filter. */
const otherNames = new Map<string, Facet>([
  ['plan', '文件'],
  ['region', '地区'],
  ['kind', '文种'],
  ['year', '年份'],
  ['status', '状态'],
  ['topic', '主题'],
  ['topics', '主题'],
  ['body', '责任单位'],
  ['bodies', '责任单位'],
]);

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
    const facet = toFacet(name);
    if (facet === undefined) return null;
    filters.set(facet, [...(filters.get(facet) ?? []), ...values.map((value) => foldText(value))]);
  }
  return filters;
}

/** Values of one filter on an entry, each with the other names that mean the same. */
export function valuesOf(entry: SearchEntry, facet: Facet): string[][] {
  if (facet === '主题') return entry.topics;
  if (facet === '责任单位') return entry.bodies;
  return entry.plan.facets[facet];
}

/** Whether a document can hold entries that pass: its own filters, before any entry is read. */
export function planPasses(plan: SearchPlan, filters: Filters): boolean {
  return [...filters].every(
    ([facet, wanted]) =>
      facet === '主题' || facet === '责任单位' || oneOf(plan.facets[facet], wanted),
  );
}

/** Whether an entry passes all filters, but for one that a list of its values is being counted for. */
export function entryPasses(entry: SearchEntry, filters: Filters, except?: Facet): boolean {
  return [...filters].every(
    ([facet, wanted]) => facet === except || oneOf(valuesOf(entry, facet), wanted),
  );
}

function oneOf(values: string[][], wanted: readonly string[]): boolean {
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
    const facet = toFacet(given);
    if (facet === undefined || values.length === 0) continue;
    const known = new Map(
      names(facet).flatMap((all) => all.map((name) => [foldText(name), all[0] ?? name])),
    );
    shown[facet] = values.map((value) => known.get(foldText(value)) ?? value);
  }
  return shown;
}

function toFacet(name: string): Facet | undefined {
  return facets.find((one) => one === name) ?? otherNames.get(name.toLowerCase());
}
