import type { Op } from './target.ts';

const signs: Readonly<Record<Op, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '~': '约',
  '=': '',
  range: '',
};

/** The mark before a figure: ≥ for 以上, 约 for 左右, nothing for a plain figure or a range. */
export function opSign(op: Op): string {
  return signs[op];
}

/** The bound that a mark stands for, ranges aside: `≥` → `>=`, no mark → `=`. */
export function signToOp(sign: string): Op {
  const ops = Object.keys(signs) as Op[];
  return ops.find((op) => signs[op] === sign) ?? '=';
}

/** Bounds in words, for exports and screen readers: `>=` is 不少于. */
export const opWords: Readonly<Record<Op, string>> = {
  '>=': '不少于',
  '>': '多于',
  '<=': '不多于',
  '<': '少于',
  '~': '约',
  '=': '等于',
  range: '区间',
};
