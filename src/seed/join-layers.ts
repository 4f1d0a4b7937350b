import type { Fault } from '../model/seed-error.ts';
import type { KeyPath, Layer, Place } from './text-to-layer.ts';

/** Data of one or several files, and where each of its values stands. */
export interface Joined {
  readonly data: unknown;
  readonly placeOf: (path: KeyPath) => Place & { key: string };
  /** Rows of later files that cannot be meant: one that stands twice, one that takes out what is not there. */
  readonly faults: readonly Fault[];
}

type Row = Record<string, unknown>;

/**
 * Files of one shape → one table, later files over earlier ones. Rows are known by their id (id, code, unit,
 * plan): the later row stands for the earlier, at its place; `drop: true` takes it out, `add: true` keeps the earlier
 * one with what the later adds. Where rows hold rows (a theme its topics), these are joined likewise; plain lists
 * are united, single values replaced.
 */
export function joinLayers([first, ...later]: readonly [Layer, ...Layer[]]): Joined {
  const homes = new Map<object, { layer: Layer; path: KeyPath }>();
  const settle = (layer: Layer, value: unknown, path: KeyPath): void => {
    if (value === null || typeof value !== 'object') return;
    homes.set(value, { layer, path });
    for (const [key, inner] of Object.entries(value)) {
      settle(layer, inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  for (const layer of [first, ...later]) settle(layer, layer.data, []);
  const keep = <T extends object>(made: T, like: object): T => {
    const home = homes.get(like);
    if (home !== undefined) homes.set(made, home);
    return made;
  };
  const faults: Fault[] = [];
  const odd: OddRow = (row, why) => {
    const home = homes.get(row);
    if (home === undefined) return;
    const key = home.path.map(String).join('.');
    faults.push({ ...home.layer.placeOf(home.path), key, ...oddWords[why](idOf(row)) });
  };
  const data = later.reduce((sum, layer) => join(sum, layer.data, { keep, odd }), first.data);
  return {
    data,
    faults,
    placeOf: (path) => {
      let value = data;
      let home = { layer: later.at(-1) ?? first, path: [] as KeyPath };
      let rest = path;
      for (const [at, step] of path.entries()) {
        if (value === null || typeof value !== 'object') break;
        const known = homes.get(value);
        if (known !== undefined) [home, rest] = [known, path.slice(at)];
        value = (value as Record<PropertyKey, unknown>)[step];
        const next = typeof value === 'object' && value !== null ? homes.get(value) : undefined;
        if (next !== undefined) [home, rest] = [next, path.slice(at + 1)];
      }
      const own = [...home.path, ...rest];
      return { ...home.layer.placeOf(own), key: own.map(String).join('.') };
    },
  };
}

type Keep = <T extends object>(made: T, like: object) => T;
type Oddity = 'twice' | 'drop' | 'add';
type OddRow = (row: Row, why: Oddity) => void;

/** What a row that is made of another's keeps, and where a row that cannot be meant is told. */
interface Ways {
  readonly keep: Keep;
  readonly odd: OddRow;
}

const oddWords: Record<Oddity, (id: string) => Pick<Fault, 'found' | 'expected' | 'mend'>> = {
  twice: (id) => ({
    found: `“${id}”写了两次`,
    expected: '每项应当只有一行，如只留后一行',
    mend: '请删去一行，或改正编号',
  }),
  drop: (id) => ({
    found: `要去掉“${id}”，程序自带的表里没有它`,
    expected: 'drop: true 应当只写在自带的表里有的项上，如 { unit: 里, drop: true }',
    mend: '请改正编号，或删去这一行',
  }),
  add: (id) => ({
    found: `要给“${id}”添东西，程序自带的表里没有它`,
    expected: 'add: true 应当只写在自带的表里有的项上，如 { id: keji, add: true, stems: [科创] }',
    mend: '请改正编号；要加新的一行，就写全它的内容，删去 add',
  }),
};

function join(earlier: unknown, later: unknown, ways: Ways): unknown {
  if (later === undefined || later === null) return earlier;
  if (Array.isArray(earlier) && Array.isArray(later)) return joinLists(earlier, later, ways);
  if (isRow(earlier) && isRow(later)) return joinFields(earlier, later, ways);
  return later;
}

function joinFields(earlier: Row, later: Row, ways: Ways): Row {
  const joined = { ...earlier };
  for (const [key, value] of Object.entries(later)) joined[key] = join(earlier[key], value, ways);
  return ways.keep(joined, later);
}

function joinLists(earlier: unknown[], later: unknown[], ways: Ways): unknown[] {
  const added = new Map<string, unknown>();
  for (const row of later) {
    if (isRow(row) && added.has(idOf(row))) ways.odd(row, 'twice');
    added.set(idOf(row), row);
  }
  const kept = earlier.flatMap((row) => {
    const own = added.get(idOf(row));
    if (own === undefined) return [row];
    added.delete(idOf(row));
    return isDropped(own) ? [] : [joinRow(row, own, ways)];
  });
  const rest = [...added.values()];
  for (const row of rest) {
    if (isDropped(row)) ways.odd(row, 'drop');
    else if (isAdding(row)) ways.odd(row, 'add');
  }
  return ways.keep([...kept, ...rest.filter((row) => !isDropped(row) && !isAdding(row))], later);
}

/** A row that holds rows keeps those that the later one does not name, one that is added to all; any other is replaced whole. */
function joinRow(earlier: unknown, later: unknown, ways: Ways): unknown {
  if (isRow(earlier) && isAdding(later)) {
    const more = Object.fromEntries(Object.entries(later).filter(([key]) => key !== 'add'));
    return joinFields(earlier, ways.keep(more, later), ways);
  }
  const nests =
    isRow(earlier) &&
    Object.values(earlier).some((value) => Array.isArray(value) && value.some(isRow));
  return nests && isRow(later) ? joinFields(earlier, later, ways) : later;
}

/** What a row is known by; a plain value by itself, a plain list (a group of wordings) by its first. */
function idOf(row: unknown): string {
  if (Array.isArray(row)) return `[${String(row[0])}`;
  if (!isRow(row)) return `=${String(row)}`;
  const id = row['id'] ?? row['code'] ?? row['unit'] ?? row['plan'];
  return typeof id === 'string' ? id : JSON.stringify(row);
}

function isDropped(row: unknown): row is Row {
  return isRow(row) && row['drop'] === true;
}

function isAdding(row: unknown): row is Row {
  return isRow(row) && row['add'] === true;
}

function isRow(value: unknown): value is Row {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
