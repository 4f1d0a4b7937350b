import type { Places, PlaceRow } from '../seed/read-regions.ts';
import { type OtherName, otherNames } from './other-names.ts';
import { withoutPeoples } from './place-to-pinyin.ts';

/** Places by the names that documents call them. */
export interface PlaceNames {
  /** Of names that no place bears today: what they say. */
  readonly others: ReadonlyMap<string, OtherName>;
  readonly byName: ReadonlyMap<string, readonly PlaceRow[]>;
  readonly byCode: ReadonlyMap<string, PlaceRow>;
  readonly longest: number;
}

/**
 * The country's places by name, autonomous ones by their short names too, then by former names and those of the zones
 * in them; a name that several bear leads to all.
 */
export function placeNames(places: Places): PlaceNames {
  const { known } = places;
  // 三元区 was founded anew from 三元区 and 梅列区: of one name in one city the later code
  const later = new Map([...known.values()].map((row) => [`${row.parent ?? ''} ${row.name}`, row]));
  const named = [...later.values()].flatMap((row) =>
    [row.name, shortName(row.name)].flatMap((name) => (name === null ? [] : [{ name, row }])),
  );
  const own = new Set(named.map(({ name }) => name));
  const others = otherNames(places).filter(({ name }) => !own.has(name));
  const byName = new Map(
    [...Map.groupBy([...named, ...others], ({ name }) => name)].map(([name, each]) => [
      name,
      [...new Set(each.map(({ row }) => row))],
    ]),
  );
  return {
    byName,
    others: new Map(others.map((other) => [other.name, other])),
    byCode: known,
    longest: Math.max(...[...byName.keys()].map((name) => name.length)),
  };
}

/** 阿坝藏族羌族自治州 → 阿坝州, 广西壮族自治区 → 广西; null for names that are called in full. */
function shortName(name: string): string | null {
  const stem = withoutPeoples(name);
  if (stem === name || [...stem].length < 2) return null;
  return name.endsWith('区') ? stem : stem + name.slice(-1);
}

/** A name found in a text: the places that may be meant, and the words that name them. */
export interface NamedPlace {
  readonly rows: readonly PlaceRow[];
  readonly words: string;
  /** The last name in the words: 兖州区 of 济宁市兖州区. */
  readonly name: string;
}

/** 济宁市兖州区人民政府办公室 → 兖州区 below 济宁市; 中共台儿庄区委 → 台儿庄区; null where no place begins the name. */
export function leadingPlace(printed: string, names: PlaceNames): NamedPlace | null {
  const text = printed.replace(/^[\s《“（(]*(?:中国共产党|中共)?/u, '');
  let at = 0;
  let found: NamedPlace | null = null;
  for (;;) {
    const name = nameAt(text, at, names);
    if (name === null) return found;
    const rows = names.byName.get(name) ?? [];
    const before: readonly PlaceRow[] = found?.rows ?? [];
    const below = rows.filter((row) => before.some(({ code }) => isBelow(row, code, names)));
    // 市中区 of another city behind a name is no part of it
    if (found !== null && below.length === 0) return found;
    at += name.length;
    found = { rows: found === null ? rows : below, words: text.slice(0, at), name };
  }
}

/** All places that a text names anywhere, the first first: 在枣庄市第十七届人民代表大会. */
export function placesIn(text: string, names: PlaceNames): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const name = nameAt(text, at, names);
    // 城区, 郊区 are words too
    if (name === null || name.length < 3) continue;
    const place = leadingPlace(text.slice(at), names);
    if (place === null) continue;
    found.push(place);
    at += place.words.length - 1;
  }
  return found;
}

/** Whether a place lies in another, or is it. */
export function isBelow({ code, parent }: PlaceRow, upper: string, names: PlaceNames): boolean {
  if (code === upper) return true;
  const above = parent === null ? undefined : names.byCode.get(parent);
  return above !== undefined && isBelow(above, upper, names);
}

/** 山东省枣庄市台儿庄区 */
export function fullName({ name, parent }: PlaceRow, names: PlaceNames): string {
  const above = parent === null ? undefined : names.byCode.get(parent);
  return above === undefined ? name : fullName(above, names) + name;
}

function nameAt(text: string, at: number, { byName, longest }: PlaceNames): string | null {
  for (let length = Math.min(longest, text.length - at); length >= 2; length -= 1) {
    const name = text.slice(at, at + length);
    if (byName.has(name)) return name;
  }
  return null;
}
