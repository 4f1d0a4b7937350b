import type { Op } from '../model/target.ts';
import type { UnitClass } from '../model/unit.ts';
import { tailBound } from './bounds.ts';
import { textToNumerals } from './numerals.ts';
import { readUnit, type UnitTable } from './unit-table.ts';

/** A number with its unit and the bound that follows it; `unit` null where none stands beside it. */
export interface Quantity {
  /** From the first digit (or 每立方米 before it) to the end of 以上. */
  readonly start: number;
  readonly end: number;
  /** End of the unit, before a bound that follows. */
  readonly unitEnd: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly chinese: boolean;
  /** As written with 万 and 亿, ratios as 微克/立方米; null: no unit. */
  readonly unit: string | null;
  readonly baseUnit: string;
  readonly multiplier: number;
  readonly class: UnitClass;
  readonly tailOp: Op | null;
  readonly more: boolean;
}

const dash = /^(?:[-‐–—―−~～]{1,2}|至|到)/u;
// 每立方米45微克, 每月300元, 每人每月950元; 每年 is a period and no part of the unit.
const per =
  /(?:每[人户](?=每))?每(立方米|平方公里|平方米|公里|百户|千人|万人|亩|人|户|月|天|日|小时|分钟|吨|升|公斤|千瓦时|度)$/u;

/** A folded text → every number in it with unit and bound, ranges (1-2个, 5%—6%, 8至10家) as one. */
export function textToQuantities(text: string, table: UnitTable): Quantity[] {
  const numerals = textToNumerals(text);
  const found: Quantity[] = [];
  for (let index = 0; index < numerals.length; index++) {
    const first = numerals[index];
    if (first === undefined) break;
    // 百 in 个百分点 and 千 in 万千瓦 belong to the unit before.
    if (first.start < (found.at(-1)?.end ?? 0)) continue;
    const percentWord = text.startsWith('百分之', first.start);
    let unit = readUnit(text, first.end, table);
    let valueMax: number | null = null;
    let numberEnd = first.end;
    const next = numerals[index + 1];
    const gapFrom = unit !== null && dash.test(text.slice(unit.end)) ? unit.end : first.end;
    const sign = dash.exec(text.slice(gapFrom, gapFrom + 3));
    if (
      sign !== null &&
      next?.start === gapFrom + sign[0].length &&
      next.chinese === first.chinese
    ) {
      const nextUnit = readUnit(text, next.end, table);
      const alike = unit === null || gapFrom === first.end || unit.written === nextUnit?.written;
      if (nextUnit !== null && alike && next.value > first.value) {
        valueMax = next.value;
        unit = nextUnit;
        numberEnd = next.end;
        index++;
      }
    }
    // 1.9∶1 is a bare ratio.
    const toOne =
      unit === null ? (/^\s?[:：∶]\s?1(?![\d.])/u.exec(text.slice(numberEnd))?.[0] ?? '') : '';
    const unitEnd = (unit?.end ?? numberEnd) + toOne.length;
    const before = per.exec(text.slice(Math.max(0, first.start - 7), first.start));
    const tail = tailBound(text.slice(unitEnd, unitEnd + 3));
    const written = percentWord ? '%' : toOne !== '' ? '' : (unit?.written ?? null);
    const ratio = before !== null && written !== null && !written.includes('/');
    found.push({
      start: first.start - (ratio ? before[0].length : 0),
      end: unitEnd + (tail?.length ?? 0),
      unitEnd: percentWord ? numberEnd : unitEnd,
      value: first.value,
      valueMax,
      chinese: first.chinese && !percentWord,
      unit: ratio ? `${written}/${before[1] ?? ''}` : written,
      baseUnit: ratio
        ? `${unit?.unit ?? ''}/${before[1] ?? ''}`
        : percentWord
          ? '%'
          : (unit?.unit ?? ''),
      multiplier: unit?.multiplier ?? 1,
      class: ratio ? 'rate' : percentWord ? 'share' : (unit?.class ?? 'other'),
      tailOp: tail?.op ?? null,
      more: unit?.more ?? false,
    });
  }
  return lendUnits(text, found);
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
    const listed = short && !own.chinese && /分别[^，。；]*$/u.test(text.slice(0, own.start));
    if (!points && !listed) continue;
    const { unit, baseUnit, multiplier, class: kind, tailOp } = next;
    lent[index] = { ...own, unit, baseUnit, multiplier, class: kind, tailOp: own.tailOp ?? tailOp };
  }
  return lent;
}
