import { isRef, planOfRef } from '../address/reference.ts';
import type { IndexedEdition } from './indexed-edition.ts';
import { type PartName, partFinder } from './part-finder.ts';
import { ReadMap } from './read-map.ts';
import { saidPart } from './said-parts.ts';

/** What of records is read apart from the rest: it changes with a document, while its name and place stay. */
const apart: readonly [
  list: 'plans' | 'topics' | 'bodies' | 'indicators',
  fields: readonly string[],
][] = [
  ['plans', ['source']],
  ['topics', ['clauses', 'sentences']],
  ['bodies', ['clauses']],
  ['indicators', ['targets']],
];

/** Small lists that pages ask for by thousands of keys: they are read as one. */
const asOne: ReadonlySet<string> = new Set(['unsaid']);

/** An edition that tells which parts of it are read, and what these parts hold. */
export interface ReadEdition {
  readonly edition: IndexedEdition;
  /** What a part holds; records in it are told without what is read apart. */
  readonly partOf: (name: PartName) => unknown;
  /** What stands for a record where it is told as a part of others. */
  readonly plainOf: (record: object) => object;
}

/**
 * An edition for pages: `note` is told the name of every part that they read, by `prefix`. Entries are parts by the plan
 * that they stand in, so that a page has some dozens of parts, not thousands.
 */
export function readEditionParts(
  whole: IndexedEdition,
  prefix: string,
  note: (name: PartName) => void,
): ReadEdition {
  const plain = new WeakMap<object, object>();
  const fields = new Map<PartName, unknown>();
  for (const [list, names] of apart) {
    for (const record of whole[list]) {
      const values = new Map<string, unknown>(Object.entries(record));
      for (const name of names) {
        const part = `${prefix}${list}.${name}/${record.id}`;
        const value = values.get(name);
        fields.set(part, value);
        values.delete(name);
        Object.defineProperty(record, name, {
          enumerable: true,
          configurable: true,
          get: () => {
            note(part);
            return value;
          },
        });
      }
      plain.set(record, Object.fromEntries(values));
    }
  }
  for (const row of whole.rows) {
    const { figures, cells, twins, indicator } = row;
    const part = `${prefix}rows.figures/${row.id}`;
    fields.set(part, figures);
    plain.set(row, { ...row, figures: null });
    const noted = (): typeof figures => {
      note(part);
      return figures;
    };
    Object.defineProperty(row, 'figures', { enumerable: true, configurable: true, get: noted });
    // What a plan says of a row is worked out when it is asked for, from these; copies of the row share its cells.
    const read = cells.get;
    const parts = [part, ...twins.map((twin) => `${prefix}rows.figures/${twin}`)];
    plain.set(cells, {});
    Object.defineProperty(cells, 'get', {
      enumerable: true,
      value: (plan: string) => {
        parts.forEach(note);
        note(saidPart(prefix, plan, `indicators/${indicator ?? ''}`));
        return read.call(cells, plan);
      },
    });
  }
  for (const [plan, clauses] of whole.compared) {
    const part = `${prefix}compared.matches/${plan}`;
    fields.set(
      part,
      clauses.map(({ matches }) => matches),
    );
    for (const clause of clauses) {
      const { matches, ...rest } = clause;
      plain.set(clause, rest);
      const noted = (): typeof matches => {
        note(part);
        return matches;
      };
      Object.defineProperty(clause, 'matches', {
        enumerable: true,
        configurable: true,
        get: noted,
      });
    }
  }
  const named = (name: string, value: unknown): unknown => {
    if (!(value instanceof Map) || asOne.has(name)) {
      note(prefix + name);
      return value;
    }
    return new ReadMap<string, unknown>(value, (key) => {
      note(prefix + (key === undefined ? name : `${name}/${isRef(key) ? planOfRef(key) : key}`));
    });
  };
  const mentionsOf: Pick<IndexedEdition['mentionsOf'], 'get'> = {
    get: (plan) => {
      const own = whole.mentionsOf.get(plan);
      return (
        own &&
        new ReadMap(own, (subject) => {
          note(
            subject === undefined ? `${prefix}mentions/${plan}` : saidPart(prefix, plan, subject),
          );
        })
      );
    },
  };
  const lazily = <T extends object>(values: T, path: string): T =>
    new Proxy(values, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof name !== 'string') return value;
        if (name === 'mentionsOf') return mentionsOf;
        return name === 'charts' ? lazily(value as object, 'charts.') : named(path + name, value);
      },
    });
  return {
    edition: lazily(whole, ''),
    partOf: partFinder(whole, prefix, fields),
    plainOf: (record) => plain.get(record) ?? record,
  };
}
