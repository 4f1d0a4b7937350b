import type { UnitClass, UnitYaml } from '../model/unit.ts';

/** A unit found in a text: `written` with its 十百千万亿 (万亩), 余 left out. */
export interface ReadUnit {
  readonly written: string;
  readonly unit: string;
  readonly class: UnitClass;
  readonly multiplier: number;
  /** 余 or 多 stood between the number and the unit: 2.3万余亩. */
  readonly more: boolean;
  readonly end: number;
}

/** The units of seeds/vocab/units.yaml, ready to be looked up. */
export interface UnitTable {
  readonly byName: ReadonlyMap<string, UnitYaml>;
  /** Names, longest first, so that 人次 is tried before 人. */
  readonly names: readonly string[];
}

const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Unit entries → lookup table, longest name first. */
export function unitsToTable(units: readonly UnitYaml[]): UnitTable {
  return {
    byName: new Map(units.map((unit) => [unit.unit, unit])),
    names: units.map((unit) => unit.unit).sort((a, b) => b.length - a.length),
  };
}

/** 十百千万亿 before a unit → its number: 万 → 1e4, 百亿 → 1e10. */
export function multiplierToNumber(written: string): number {
  return [...written].reduce((product, sign) => product * (powers[sign] ?? 1), 1);
}

/** The unit that begins at `at`, with 万 and 余 before it (2.3万余亩, 30余万株) and /小时 or （间） after it, or null. */
export function readUnit(text: string, at: number, table: UnitTable): ReadUnit | null {
  const [, before = '', multiplier = '', after = ''] =
    /^([余多](?=[万亿]))?([十百千]?万亿|[十百千]?亿|[十百千]?万|十|百|千)?([余多来])?/u.exec(
      text.slice(at, at + 6),
    ) ?? [];
  const more = before + after;
  const from = at + multiplier.length + more.length;
  // 30千瓦 is 30 and 千瓦, not 30千 and 瓦; 3千米 is 3 and 千米.
  const direct = table.names.find((name) => text.startsWith(name, at));
  if (direct !== undefined && multiplier !== '' && direct.startsWith(multiplier)) {
    return finish(text, at, direct, '', false, table);
  }
  const name = table.names.find((candidate) => text.startsWith(candidate, from));
  if (name !== undefined) return finish(text, from, name, multiplier, more !== '', table);
  // 26亿资金, 突破5亿: nothing but a multiplier; money or not is for the reader of the label to say.
  if (/[万亿]$/u.test(multiplier)) {
    return {
      written: multiplier,
      unit: '',
      class: 'other',
      multiplier: multiplierToNumber(multiplier),
      more: more !== '',
      end: from,
    };
  }
  return null;
}

/** 立方米 + /小时 → 立方米/小时; 套 + （间） → 套（间）. */
function finish(
  text: string,
  from: number,
  name: string,
  multiplier: string,
  more: boolean,
  table: UnitTable,
): ReadUnit {
  const rest = text.slice(from + name.length, from + name.length + 8);
  const per = /^[/／](?=\S)/u.test(rest)
    ? table.names.find((candidate) => rest.startsWith(candidate, 1))
    : undefined;
  const also = per === undefined ? (/^[（(][\u4e00-\u9fff][)）]/u.exec(rest)?.[0] ?? '') : '';
  // 3家（个): a second classifier in brackets belongs to the unit; 3家（含) does not.
  const bracket = also !== '' && table.byName.has(also.slice(1, -1)) ? also : '';
  const written = per === undefined ? name + bracket : `${name}/${per}`;
  return {
    written: multiplier + written,
    unit: per === undefined ? name : written,
    class: per === undefined ? (table.byName.get(name)?.class ?? 'other') : 'rate',
    multiplier: multiplier === '' ? 1 : multiplierToNumber(multiplier),
    more,
    end: from + (per === undefined ? name.length + bracket.length : name.length + 1 + per.length),
  };
}
