import type { Op } from '../model/target.ts';

/** Words after a figure that bound it: 30家以上, 65%左右. */
export const tailBounds: readonly (readonly [RegExp, Op])[] = [
  [/^(?:及|或)?以上/u, '>='],
  [/^(?:及|或)?以内/u, '<='],
  [/^(?:及|或)?以下/u, '<='],
  [/^之内/u, '<='],
  [/^(?:左右|上下)/u, '~'],
];

/** Words before a figure that bound it: 不少于40人, 突破100亿元, 约3万人. Longest first. */
export const headBounds: readonly (readonly [RegExp, Op])[] = [
  [/(?:不少于|不低于|不小于|不短于|不得少于|不得低于|至少|最低|最少)$/u, '>='],
  [/(?:不超过|不高于|不大于|不多于|不突破|不得超过|最多|至多)$/u, '<='],
  [/(?:控制到|控制在|严控在|限制在)$/u, '<='],
  [/(?:突破|超过|超出|高于|大于|多于|跨过|跨越|迈过|越过|逾|超|(?<![通经])过)$/u, '>'],
  [/(?:低于|少于|小于)$/u, '<'],
  [/[≥≧⩾]\s*$/u, '>='],
  [/[≤≦⩽]\s*$/u, '<='],
  [/±\s*$/u, '<='],
  [/>\s*$/u, '>'],
  [/<\s*$/u, '<'],
  [/(?:大约|约为|约|接近|逼近|近|左右)$/u, '~'],
];

/** Whether a bound holds the value down. */
export function isCap(op: Op): boolean {
  return op === '<=' || op === '<';
}

/** The bound word that ends `before`, if any: its length and what it means. */
export function headBound(before: string): { length: number; op: Op } | null {
  for (const [pattern, op] of headBounds) {
    const found = pattern.exec(before);
    if (found !== null) return { length: found[0].length, op };
  }
  return null;
}

/** The bound word that begins `after`, if any. */
export function tailBound(after: string): { length: number; op: Op } | null {
  for (const [pattern, op] of tailBounds) {
    const found = pattern.exec(after);
    if (found !== null) return { length: found[0].length, op };
  }
  return null;
}
