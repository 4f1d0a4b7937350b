import type { UnitClass, UnitYaml } from '../model/unit.ts';
import { chineseNumber } from '../numeral/chinese-number.ts';

/** A unit found in a text: `written` with its 十百千万亿 (万亩), 余 left out. */
export interface ReadUnit {
  readonly written: string;
  readonly unit: string;
  readonly class: UnitClass;
  readonly multiplier: number;
  /** 余 or 多 stood between the number and the unit: 2.3万余亩. */
  readonly more: boolean;
  readonly end: number;
  /** Stands in seeds/vocab/units.yaml; false for a word that only its place shows to be a unit (26万担). */
  readonly known: boolean;
}

/** The units of seeds/vocab/units.yaml, ready to be looked up. */
export interface UnitTable {
  readonly byName: ReadonlyMap<string, UnitYaml>;
  /** Names by their first sign, longest first, so that 人次 is tried before 人. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** Unit entries → lookup table, longest name first. */
export function unitsToTable(units: readonly UnitYaml[]): UnitTable {
  const sorted = units.map((unit) => unit.unit).sort((a, b) => b.length - a.length);
  return {
    byName: new Map(units.map((unit) => [unit.unit, unit])),
    names: Map.groupBy(sorted, (name) => name.charAt(0)),
  };
}

/** 百亿项目, 千亿台阶, 121人才梯队: no 项, no 台 and no 人 stands there. */
const noName = /^(?:项目(?!标)|台阶|支柱|支撑|人才)/u;

/** The longest unit name that stands at `at`. */
function nameAt(text: string, at: number, table: UnitTable): string | undefined {
  const found = table.names.get(text.charAt(at))?.find((name) => text.startsWith(name, at));
  return found?.length === 1 && noName.test(text.slice(at, at + 3)) ? undefined : found;
}

/** 十百千万亿 before a unit → its number: 万 → 1e4, 百亿 → 1e10. */
export function multiplierToNumber(written: string): number {
  return written === '' ? 1 : (chineseNumber(written) ?? 1);
}

const power = /([余多来](?=[万亿]))?([十百千]?万亿|[十百千]?亿|[十百千]?万|十|百|千)?([余多来])?/uy;

/**
 * The unit that begins at `at`, with 万 and 余 before it (2.3万余亩, 30余万株) and /小时 or （间） after it, or null.
 * `open`: a word that stands in no table may be one where the clause ends with it.
 */
export function readUnit(
  text: string,
  at: number,
  table: UnitTable,
  open = false,
): ReadUnit | null {
  power.lastIndex = at;
  const [, before = '', multiplier = '', after = ''] = power.exec(text) ?? [];
  const more = before + after;
  const from = at + multiplier.length + more.length;
  // 30千瓦 is 30 and 千瓦, not 30千 and 瓦; 3千米 is 3 and 千米.
  const direct = nameAt(text, at, table);
  if (direct !== undefined && multiplier !== '' && direct.startsWith(multiplier)) {
    return finish(text, at, direct, '', false, table);
  }
  const name = nameAt(text, from, table);
  if (name !== undefined) return finish(text, from, name, multiplier, more !== '', table);
  const word = open ? unknown.exec(text.slice(from, from + 8))?.[0] : undefined;
  // 千亿园区, 500亿规模: amounts of money that name a class.
  const named = multiplier.endsWith('亿') && (word ?? '').length > 1;
  if (word !== undefined && !named && !noUnit.test(word)) {
    return {
      written: multiplier + word,
      unit: word,
      class: 'count',
      multiplier: multiplierToNumber(multiplier),
      more: more !== '',
      end: from + word.length,
      known: false,
    };
  }
  // 26亿资金, 突破5亿: nothing but a multiplier; money or not is for the reader of the label to say.
  if (/[万亿]$/u.test(multiplier)) {
    return {
      written: multiplier,
      unit: '',
      class: 'other',
      multiplier: multiplierToNumber(multiplier),
      more: more !== '',
      end: from,
      known: true,
    };
  }
  return null;
}

// 收购烤烟26万担，; 整治旧住宅区5片。: a word of one or two signs that ends where the clause does.
const unknown =
  /^(?!和|及|与|或|以|等|左|多|余)[\u4e00-\u9fff]{1,2}?(?=(?:及|或)?以[上下内]|左右|[，,。；;、）)\s]|$)/u;
// 500强, 18号, 3级, 8时, 143团, 60后: what ends an ordinal, a name or a time counts nothing.
const noUnit =
  /^(?:[连半金银铜红黄绿橙蓝黑白强号级届期时点分秒月日年线街巷道弄团师厂后前中版式楼室区市省州度等成年内外上下里间代段章节条款目站院局队码档流甲乙维核的了起止达均共是为至到]|世纪|年代|国道|省道|县道|高速|热线|工程|行动|计划|模式|产业|阶段|集团|公司|大队|高校|院士|全会|周年|年间|学年|财年|基站|平台|战略|格局|体系|系列|左右|上下|以上|以下|以内|大关|台阶|关口|方面|层次|[年月日]?[底末初前后]|同比|环比|增长|下降|其中|目标|学生|群众|居民|农民|职工|人口|老人|学子|师生|妇女|儿童|民众|人才|干部|党员|游客|旅客|个[\u4e00-\u9fff])/u;

/** What a unit is counted by: 立方米/小时, 吨标准煤/万元, 人/10万人. */
function dividerAt(text: string, at: number, table: UnitTable): string | undefined {
  const size = /^(?:10|[百千万十]+)(?=[元人户亩])/u.exec(text.slice(at, at + 4))?.[0] ?? '';
  const name = nameAt(text, at + size.length, table);
  return name === undefined ? undefined : size + name;
}

/** 立方米 + /小时 → 立方米/小时; 吨 + 每亩 → 吨/亩; 套 + （间） → 套（间）. */
function finish(
  text: string,
  from: number,
  name: string,
  multiplier: string,
  more: boolean,
  table: UnitTable,
): ReadUnit {
  const after = from + name.length;
  const sign = text.charAt(after);
  // 35微克每立方米; 每年 and 每月 say for when.
  const joined = sign === '每' && /^每[年月天日周季个]/u.test(text.slice(after, after + 2));
  const per = /[/／每]/u.test(sign) && !joined ? dividerAt(text, after + 1, table) : undefined;
  if (per !== undefined) {
    const written = `${name}/${per}`;
    const size = multiplierToNumber(multiplier);
    const end = after + 1 + per.length;
    return {
      written: multiplier + written,
      unit: written,
      class: 'rate',
      multiplier: size,
      more,
      end,
      known: true,
    };
  }
  const also = /^[（(]([\u4e00-\u9fff])[)）]/u.exec(text.slice(after, after + 3));
  // 3家（个): a second classifier in brackets belongs to the unit; 3家（含) does not.
  const bracket = also !== null && table.byName.has(also[1] ?? '') ? also[0] : '';
  return {
    written: multiplier + name + bracket,
    unit: name,
    class: table.byName.get(name)?.class ?? 'other',
    multiplier: multiplierToNumber(multiplier),
    more,
    end: after + bracket.length,
    known: true,
  };
}
