import type { Op } from '../model/target.ts';

const signs: Record<Op, string> = {
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
