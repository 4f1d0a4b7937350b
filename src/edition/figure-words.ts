import type { TargetRecord } from '../model/target.ts';
import { annualWord } from '../model/annual-word.ts';
import { opSign } from '../model/op-words.ts';
import { valueText } from './figure-text.ts';

/** 2025, 每年, 年均至2025, or nothing where the text gives no time. */
export function periodWords(target: TargetRecord): string {
  const { period, until } = target;
  if (period !== 'annual') return period;
  return until === null ? annualWord(target) : `${annualWord(target)}至${until}`;
}

/** What stands before a number that is no level: without its verb 12% would read as one. */
export const kindVerbs: Partial<Record<TargetRecord['kind'], string>> = {
  growth: '增长',
  reduction: '下降',
};

/** A figure in one line of plain text: 市级及以上创新平台 ≥30家（2025，力争）, 万元GDP用水量 下降12%（2025）. */
export function figureWords(target: TargetRecord): string {
  const notes = [
    periodWords(target),
    target.certainty ?? '',
    target.status === 'actual' ? '已完成' : '',
  ].filter((note) => note !== '');
  return `${target.label} ${kindVerbs[target.kind] ?? ''}${opSign(target.op)}${valueText(target)}${target.unit}${notes.length > 0 ? `（${notes.join('，')}）` : ''}`;
}
