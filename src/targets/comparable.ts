import type { Comparable } from '../model/target.ts';
import type { UnitTable } from './unit-table.ts';

/** Twelve significant digits, so that 74.9万亩 is 749000 and not 749000.0000000001. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** A value with its unit → the same in base units (斤 → 吨, 万千瓦 → 千瓦), ratios part by part. */
export function toComparable(
  value: number,
  valueMax: number | null,
  baseUnit: string,
  multiplier: number,
  table: UnitTable,
): Comparable {
  const [name = '', ...per] = baseUnit.replace(/[（(].*$/u, '').split('/');
  const unit = table.byName.get(name);
  const factor = multiplier * (unit?.factor ?? 1);
  // 微克/m³ is 微克/立方米; 元/月 stays.
  const below = per.map((part) =>
    /[\u4e00-\u9fff]/u.test(part) ? part : (table.byName.get(part)?.base ?? part),
  );
  const base = [unit?.base ?? name, ...below].join('/');
  return {
    value: tidy(value * factor),
    valueMax: valueMax === null ? null : tidy(valueMax * factor),
    unit: base,
  };
}
