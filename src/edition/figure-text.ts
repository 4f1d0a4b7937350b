import { kindNames } from '../compare/comparability.ts';
import { annualWord } from '../model/annual-word.ts';
import type { TargetRecord } from '../model/target.ts';

/** The value as written: `80`, a range as `1—2`. */
export function valueText({ value, valueMax }: TargetRecord): string {
  return valueMax === null ? String(value) : `${value}—${valueMax}`;
}

/** When a figure holds: 2025年, 每年, 年均（到2025年）, 2023年起到2025年, or that no year is written. */
export function periodText(target: TargetRecord): string {
  const { period, since, until } = target;
  if (period === 'annual') return annualWord(target) + (until === null ? '' : `（到${until}年）`);
  if (period === '') return '未写年份';
  return since === null ? `${period}年` : `${since}年起到${until ?? period}年`;
}

/** Whether a figure is promised or reached, with the text's own 力争 or 预计: 目标 · 力争, 结果 · 预计. */
export function statusText({ status, certainty }: TargetRecord): string {
  const word = status === 'actual' ? '结果' : '目标';
  return certainty === null ? word : `${word} · ${certainty}`;
}

/** What a figure is of: 新增, 增速, 降幅（比2020年）; nothing for what is reached and for a share. */
export function kindText({ kind, baseline }: TargetRecord): string {
  const name = kind === 'level' || kind === 'share' ? '' : kindNames[kind];
  return baseline === null ? name : `${name}（比${baseline.year}年）`;
}

/** The quiet line under a figure: 2025年 · 新增 · 力争. A result says so. */
export function smallPrint(target: TargetRecord): string {
  const result = target.status === 'actual' ? '结果' : null;
  const parts = [periodText(target), kindText(target), target.certainty, target.scope, result];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
