import { isRef, planOfRef } from '../address/reference.ts';
import type { IndexedEdition } from './indexed-edition.ts';
import { saidIn } from './said-parts.ts';

/** A part of an edition that is read as one: `topics`, `mentions/<plan>`, `charts.years/<region>`. */
export type PartName = string;

/** Finds what a part holds by its name; entries of a plan are gathered once. */
export function partFinder(
  whole: IndexedEdition,
  prefix: string,
  fields: ReadonlyMap<PartName, unknown>,
): (name: PartName) => unknown {
  const byPlan = new Map<string, ReadonlyMap<string, unknown>>();
  const gathered = (
    path: string,
    map: ReadonlyMap<string, unknown>,
  ): ReadonlyMap<string, unknown> => {
    const known = byPlan.get(path) ?? Map.groupBy(map, ([ref]) => planOfRef(ref));
    byPlan.set(path, known);
    return known;
  };
  return (name) => {
    if (fields.has(name)) return fields.get(name);
    const [, path = '', key] = /^([^/]*)(?:\/(.*))?$/su.exec(name.slice(prefix.length)) ?? [];
    const said = key === undefined ? undefined : saidIn(whole, path, key);
    if (said !== undefined) return said;
    const value = path
      .split('.')
      .reduce<unknown>((from, step) => (from as Record<string, unknown>)[step], whole);
    if (key === undefined || !(value instanceof Map)) return value;
    const map = value as ReadonlyMap<string, unknown>;
    const [first = ''] = map.keys();
    return (isRef(first) ? gathered(path, map) : map).get(key);
  };
}
