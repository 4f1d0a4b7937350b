import type { Op } from '../model/target.ts';

/** How a bound is said: its mark before a figure, in words for exports and screen readers. */
const bounds: Readonly<Record<Op, { readonly sign: string; readonly words: string }>> = {
  '>=': { sign: '≥', words: '不少于' },
  '>': { sign: '>', words: '多于' },
  '<=': { sign: '≤', words: '不多于' },
  '<': { sign: '<', words: '少于' },
  '~': { sign: '约', words: '约' },
  '=': { sign: '', words: '等于' },
  range: { sign: '', words: '区间' },
};

/** A figure in a sentence, with its bound in words: 150家以上, 超过700家, 约5%; `said` is number and unit. */
export function boundInSentence(op: Op, said: string): string {
  if (op === '>=') return `${said}以上`;
  if (op === '<=') return `${said}以内`;
  if (op === '>') return `超过${said}`;
  return op === '<' ? `低于${said}` : opSign(op) + said;
}

/** The mark before a figure: ≥ for 以上, 约 for 左右, nothing for a plain figure or a range. */
export function opSign(op: Op): string {
  return bounds[op].sign;
}

/** The bound that a mark stands for, ranges aside: `≥` → `>=`, no mark → `=`. */
export function signToOp(sign: string): Op {
  const ops = Object.keys(bounds) as Op[];
  return ops.find((op) => bounds[op].sign === sign) ?? '=';
}

/** A bound in words: `>=` is 不少于. */
export function opWords(op: Op): string {
  return bounds[op].words;
}
