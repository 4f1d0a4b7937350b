import type { TargetRecord } from '../model/target.ts';
import { draftWord } from './document.ts';
import { kindName, statusWord } from './figure.ts';

/** Why two figures of one row are not simply alike: the closed list, in the order in which it is told. */
const reasons = {
  kind: '数的性质不同，不可直接比较',
  unit: '计量单位不同',
  window: '统计时段不同，或没有写明从哪年算起',
  'per-year': '每年或年均的数与别的时段的数不可直接比较',
  baseline: '基期不同，或没有写明基期',
  region: '市与区县范围不同',
  scope: '范围或级别不同',
  definition: '统计口径不同',
  status: `${statusWord('target')}与${statusWord('actual')}不可直接比较`,
  estimate: '含预计数',
  draft: `含${draftWord}`,
  year: '年份不同',
} as const;
export type Reason = keyof typeof reasons;

export const allReasons = Object.keys(reasons) as readonly Reason[];

/** Under figures that are laid out together though they are no series: each of the reasons once. */
export function asideNote(reasons: readonly string[]): string {
  return `按地方列出，不能直接相比：${[...new Set(reasons.flatMap((one) => one.split('；')))].join('；')}。`;
}

/** A reason in words, with the kinds named where kinds differ: 总数与期内新做的数不可直接比较. */
export function reasonText(
  reason: Reason,
  figures: readonly { readonly target: Pick<TargetRecord, 'kind'> }[],
): string {
  if (reason !== 'kind') return reasons[reason];
  const kinds = new Set(figures.map(({ target }) => kindName(target.kind)));
  return `${[...kinds].join('与')}不可直接比较`;
}
