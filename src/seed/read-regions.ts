import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  type Region,
  type RegionEntry,
  RegionCode,
  RegionEntry as Entry,
} from '../model/region.ts';
import { Wording } from '../model/wording.ts';
import { codeToRegion } from './code-to-region.ts';
import type { Collection } from './collection.ts';
import { giveSigla } from './give-sigla.ts';
import { readPlaceTable } from './read-place-table.ts';
import { readVocab, readYaml } from './read-yaml.ts';

/** What is known of places: the country's table with the exceptions of regions.yaml over it. */
export interface Places {
  readonly known: ReadonlyMap<string, PlaceRow>;
  /** Codes that the collection's own regions.yaml names. */
  readonly listed: readonly string[];
  /** Names that places bore before, with the code of what they are today; `part` where they went into it or were divided. */
  readonly former: readonly {
    readonly name: string;
    readonly code: string;
    readonly part: boolean;
  }[];
  /** Development zones, with the code of the place they lie in or of their own; `grade` is empty below the country's. */
  readonly zones: readonly {
    readonly name: string;
    readonly code: string;
    readonly grade: string;
  }[];
}

/** A place with its siglum; the colour only where a person fixed it. */
export type PlaceRow = Region & { readonly siglum: string; readonly color?: RegionEntry['color'] };

const { level, color } = Entry.shape;

/** A row of regions.yaml: a code, and what differs from the country's table. */
const Exception = z.strictObject({
  code: RegionCode,
  name: Wording.optional(),
  level: level.optional(),
  parent: RegionCode.nullable().optional(),
  siglum: z
    .string()
    .regex(/^\p{Script=Han}{1,2}$/u, '应当是 1 到 2 个汉字，如 台、台儿。请改正')
    .optional(),
  color: color.optional(),
});

type Exceptions = readonly z.infer<typeof Exception>[];

/** regions.yaml over the country's places: no code or siglum twice, every place with a name, parents without a circle. */
const regionsYaml = (country: ReadonlyMap<string, PlaceRow>) =>
  z.array(Exception).superRefine((rows, context) => {
    const fault = (at: number, key: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [at, key], message });
    };
    for (const key of ['code', 'siglum'] as const) {
      const seen = new Map<string, number>();
      for (const [at, row] of rows.entries()) {
        const value = row[key];
        if (value === undefined) continue;
        const twin = seen.get(value);
        if (twin !== undefined)
          fault(at, key, `不能与第 ${String(twin + 1)} 项相同，应当各不相同。请改掉一个`);
        seen.set(value, at);
      }
    }
    const parents = parentsOf(rows, country);
    for (const [at, { code, name, parent }] of rows.entries()) {
      if (name === undefined && !country.has(code))
        fault(
          at,
          'name',
          `应当写明名称（全国的表里没有代码 ${code}），如 { code: "${code}", name: 某县 }。请补上名称，或改正代码`,
        );
      if (typeof parent !== 'string') continue;
      const circle = circleFrom(code, parents);
      if (!parents.has(parent))
        fault(
          at,
          'parent',
          '应当是上级的代码（没有这个地方），如 "370400"，没有上级就写 null。请改正，或在表里加上这个上级',
        );
      else if (circle !== null)
        fault(
          at,
          'parent',
          `不能绕回自己（${circle.join(' → ')}），应当是上级的代码，如 "370400"，没有上级就写 null。请改正其中一处`,
        );
    }
  });

/** Every place's parent, as regions.yaml says or, where it is silent, as the code does. */
function parentsOf(
  rows: Exceptions,
  country: ReadonlyMap<string, PlaceRow>,
): Map<string, string | null> {
  const known = {
    has: (code: string) => country.has(code) || rows.some((row) => row.code === code),
  };
  const parents = new Map([...country.values()].map(({ code, parent }) => [code, parent]));
  for (const { code, parent } of rows)
    parents.set(code, parent === undefined ? codeToRegion(code, '', known).parent : parent);
  return parents;
}

/** 370405 → 370400 → 370405: the places above one, where they lead back to it. */
function circleFrom(code: string, parents: ReadonlyMap<string, string | null>): string[] | null {
  const way = [code];
  for (let at = parents.get(code) ?? null; at !== null; at = parents.get(at) ?? null) {
    if (at === code) return [...way, code];
    if (way.includes(at)) return null;
    way.push(at);
  }
  return null;
}

/** The country's places with a collection's exceptions. */
export function readPlaces(collection: Collection): Places {
  const country = readCountry(collection);
  const exceptions = readVocab(collection, 'regions.yaml', regionsYaml(country));
  const extra = exceptions.flatMap(({ code, name, siglum: own }) =>
    country.has(code) || name === undefined ? [] : [{ code, name, siglum: own ?? '' }],
  );
  const known = new Map(country);
  for (const { code, name, siglum: given } of giveSigla([...country.values(), ...extra])) {
    if (!known.has(code)) known.set(code, { ...codeToRegion(code, name, known), siglum: given });
  }
  for (const { code, ...own } of exceptions) {
    const row = known.get(code);
    if (row !== undefined) known.set(code, { ...row, ...definedOnly(own) });
  }
  const own = collection.root === collection.house ? exceptions : ownRows(collection);
  const former = readPlaceTable(collection, 'former-places.tsv').map(
    ([name = '', code = '', part]) => ({ name, code, part: part === 'part' }),
  );
  const zones = readPlaceTable(collection, 'zones.tsv').map(
    ([name = '', code = '', grade = '']) => ({ name, code, grade }),
  );
  return { known, listed: own.map(({ code }) => code), former, zones };
}

/** Without the keys that a row leaves out. */
function definedOnly<T extends object>(row: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** The rows that stand in the collection's own file. */
function ownRows(collection: Collection): { code: string }[] {
  const file = `${collection.vocab}/regions.yaml`;
  if (!existsSync(join(collection.root, file))) return [];
  const rows = readYaml(
    collection.root,
    file,
    z.array(z.looseObject({ code: RegionCode })).nullable(),
  );
  return (rows ?? []).filter((row) => row['drop'] !== true);
}

/** seeds/vocab/places.tsv, in the order of codes. */
function readCountry(collection: Collection): Map<string, PlaceRow> {
  const rows = readPlaceTable(collection, 'places.tsv').map(
    ([code = '', name = '', given = '']) => ({ code, name, siglum: given }),
  );
  const codes = new Set(rows.map(({ code }) => code));
  return new Map(
    giveSigla(rows).map((row) => [
      row.code,
      { ...codeToRegion(row.code, row.name, codes), siglum: row.siglum },
    ]),
  );
}
