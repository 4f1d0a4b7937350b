import type { Op } from '../model/target.ts';
import type { UnitClass } from '../model/unit.ts';
import { tailBound } from './bounds.ts';
import { textToNumerals, type Numeral, type RatioUnit } from './numerals.ts';
import { readUnit, type ReadUnit, type UnitTable } from './unit-table.ts';

/** A number with its unit and the bound that follows it; `unit` null where none stands beside it. */
export interface Quantity {
  /** How many numerals it holds: two in a range. */
  readonly numerals: number;
  /** From the first digit (or 每立方米 before it) to the end of 以上. */
  readonly start: number;
  readonly end: number;
  /** End of the unit, before a bound that follows. */
  readonly unitEnd: number;
  readonly value: number;
  readonly valueMax: number | null;
  /** Why its signs make no number: 数十, 12,3456; `value` then means nothing. */
  readonly fault: 'vague' | 'separator' | null;
  readonly chinese: boolean;
  /** A power without a digit, as in 百家以上. */
  readonly lone: boolean;
  /** As written with 万 and 亿, ratios as 微克/立方米; null: no unit. */
  readonly unit: string | null;
  readonly baseUnit: string;
  readonly multiplier: number;
  readonly class: UnitClass;
  /** The unit stands in seeds/vocab/units.yaml. */
  readonly known: boolean;
  readonly tailOp: Op | null;
  readonly more: boolean;
}

const dash = /(?:[-‐–—―−~～]{1,2}|至|到)/uy;
// 每立方米45微克, 每月300元, 每人每月950元; 每年 is a period and no part of the unit.
const per =
  /(?:每[人户](?=每))?每(立方米|平方公里|平方米|公里|百户|千人|万人|10万人|十万人|亩|人|户|月|天|日|小时|分钟|吨|升|公斤|千瓦时|度)$/u;
const ratioClass: Readonly<Record<RatioUnit, UnitClass>> = {
  ...{ '%': 'share', '‰': 'share', '/万': 'share', '/10万': 'share' },
};

/** What stands at `at` between the two ends of a range, '' where nothing does. */
function dashAt(text: string, at: number): string {
  dash.lastIndex = at;
  return dash.exec(text)?.[0] ?? '';
}

/** The unit that the words of a numeral say, as if it stood behind it; 百分之五个百分点 is not written. */
function unitOf(text: string, one: Numeral, table: UnitTable): ReadUnit | null {
  if (one.ratio === null) {
    const unit = readUnit(
      text,
      one.end,
      table,
      !one.chinese && !/[A-Za-z第]/u.test(text.charAt(one.start - 1)),
    );
    // 百亿台阶, 千亿支柱产业: nothing is counted by hundreds of millions without a number.
    const amount =
      one.lone && unit?.class === 'count' && unit.multiplier >= 1e8
        ? /^[百千万]?亿/u.exec(text.slice(one.end, one.end + 2))
        : null;
    if (amount === null || unit === null) return unit;
    return {
      ...unit,
      written: amount[0],
      unit: '',
      class: 'other',
      end: one.end + amount[0].length,
    };
  }
  const kind = ratioClass[one.ratio];
  return {
    written: one.ratio,
    unit: one.ratio,
    class: kind,
    multiplier: 1,
    more: false,
    end: one.end,
    known: true,
  };
}

/** A range whose ends have units of one kind: its values in the unit of one of them. */
interface Span {
  readonly value: number;
  readonly valueMax: number;
  readonly unit: ReadUnit;
}

// 1-2个, 5%—6%, 8至10家, 8000万元至1亿元, 百分之三至百分之五, 8000至1万人
/** Two numerals with a dash between → their range; null where they make none. */
function toSpan(
  first: Numeral,
  unit: ReadUnit | null,
  next: Numeral,
  nextUnit: ReadUnit | null,
): Span | null {
  if (first.value === null || next.value === null || nextUnit === null) return null;
  const upper = next.valueMax ?? next.value;
  if (unit === null) {
    if (upper > first.value) return { value: first.value, valueMax: upper, unit: nextUnit };
    // 8000至1万人: the first is written out.
    const written = upper * nextUnit.multiplier;
    if (nextUnit.multiplier === 1 || written <= first.value || first.value < 100) return null;
    const plain = { ...nextUnit, written: nextUnit.unit, multiplier: 1 };
    return { value: first.value, valueMax: written, unit: plain };
  }
  if (unit.unit !== nextUnit.unit && !(unit.unit === '' && unit.multiplier > 1)) return null;
  // 3万至5万亩: the first end leaves the unit to the second.
  const own =
    unit.unit === ''
      ? { ...nextUnit, written: unit.written + nextUnit.unit, multiplier: unit.multiplier }
      : unit;
  const valueMax = Number(((upper * nextUnit.multiplier) / own.multiplier).toPrecision(12));
  return valueMax > first.value
    ? { value: first.value, valueMax, unit: { ...own, end: nextUnit.end } }
    : null;
}

/** A folded text → every number in it with unit and bound, ranges (1-2个, 5%—6%, 8至10家) as one. */
export function textToQuantities(text: string, table: UnitTable): Quantity[] {
  const numerals = textToNumerals(text);
  const found: Quantity[] = [];
  for (let index = 0; index < numerals.length; index++) {
    const first = numerals[index];
    if (first === undefined) break;
    // 百 in 个百分点 and 千 in 万千瓦 belong to the unit before.
    if (first.start < (found.at(-1)?.end ?? 0)) continue;
    let unit = unitOf(text, first, table);
    let { value, valueMax } = first;
    let numberEnd = first.end;
    let count = 1;
    const next = numerals[index + 1];
    const gapFrom = unit !== null && dashAt(text, unit.end) !== '' ? unit.end : first.end;
    const sign = dashAt(text, gapFrom);
    // 由50%到60% tells a change, no range.
    const change =
      /^[至到]/u.test(sign) &&
      /[由从自][^，,。；;]{0,8}$/u.test(text.slice(Math.max(0, first.start - 9), first.start));
    if (sign !== '' && !change && next?.start === gapFrom + sign.length && value !== null) {
      const nextUnit = unitOf(text, next, table);
      // 百分之三至五: the words of the first hold for the second.
      const shared = first.ratio !== null && next.ratio === null && nextUnit === null;
      const span = toSpan(
        first,
        gapFrom === first.end && first.ratio === null ? null : unit,
        next,
        shared && unit !== null ? { ...unit, end: next.end } : nextUnit,
      );
      if (span !== null && next.chinese === first.chinese) {
        ({ value, valueMax, unit } = span);
        numberEnd = next.end;
        count = 2;
        index++;
      }
    }
    found.push({
      ...quantityOf(text, { ...first, value, valueMax }, unit, numberEnd),
      numerals: count,
    });
  }
  return lendUnits(text, found);
}

/** A numeral with its unit → the quantity, with 每立方米 before it and the bound after it. */
function quantityOf(
  text: string,
  one: Numeral,
  unit: ReadUnit | null,
  numberEnd: number,
): Omit<Quantity, 'numerals'> {
  // 1.9∶1 is a bare ratio.
  const toOne =
    unit === null
      ? (/^\s?[:：∶]\s?1(?![\d.])/u.exec(text.slice(numberEnd, numberEnd + 5))?.[0] ?? '')
      : '';
  const unitEnd = (unit?.end ?? numberEnd) + toOne.length;
  const before = per.exec(text.slice(Math.max(0, one.start - 7), one.start));
  const tail = tailBound(text.slice(unitEnd, unitEnd + 3));
  // 上百家, 上千人
  const upper =
    one.lone &&
    /(?<![跃迈登站冲跨踏走])上$/u.test(text.slice(Math.max(0, one.start - 2), one.start))
      ? 1
      : 0;
  const written = toOne !== '' ? '' : (unit?.written ?? null);
  const ratio = before !== null && written !== null && !written.includes('/');
  const dimension = before?.[1] ?? '';
  return {
    start: one.start - (ratio ? before[0].length : upper),
    end: unitEnd + (tail?.length ?? 0),
    unitEnd,
    value: one.value ?? 0,
    valueMax: one.valueMax,
    fault: one.value !== null ? null : one.chinese ? 'vague' : 'separator',
    chinese: one.chinese,
    lone: one.lone,
    unit: ratio ? `${written}/${dimension}` : written,
    baseUnit: ratio ? `${unit?.unit ?? ''}/${dimension}` : (unit?.unit ?? ''),
    multiplier: unit?.multiplier ?? 1,
    class: ratio ? 'rate' : (unit?.class ?? 'other'),
    known: unit?.known ?? true,
    tailOp: tail?.op ?? (upper > 0 ? '>=' : null),
    more: unit?.more ?? false,
  };
}

/** 分别达到55、100家 and 高于全省10.7个、14.1个百分点: the unit of the last number holds for those before it. */
function lendUnits(text: string, found: readonly Quantity[]): Quantity[] {
  const lent = [...found];
  for (let index = lent.length - 2; index >= 0; index--) {
    const [own, next] = [lent[index], lent[index + 1]];
    if (own === undefined || next?.unit == null) continue;
    if (!/^(?:、|和|与)$/u.test(text.slice(own.end, next.start))) continue;
    const points = own.unit === '个' && next.unit === '个百分点';
    // 参保人数分别达到422万、562万人
    const short = own.unit === null || (own.baseUnit === '' && next.unit.startsWith(own.unit));
    const listed =
      short &&
      !own.chinese &&
      /分别[^，。；]*$/u.test(text.slice(Math.max(0, own.start - 60), own.start));
    if (!points && !listed) continue;
    const { unit, baseUnit, multiplier, class: kind, tailOp } = next;
    lent[index] = { ...own, unit, baseUnit, multiplier, class: kind, tailOp: own.tailOp ?? tailOp };
  }
  return lent;
}
