import type { TargetKind, TargetRecord } from '../model/target.ts';
import { numberToDigits } from '../numeral/number-to-chinese.ts';
import { opSign } from './bound.ts';
import { periodShort, periodText } from './period.ts';

const kinds: Readonly<Record<TargetKind, { readonly name: string; readonly verb: string }>> = {
  level: { name: '总数', verb: '' },
  increment: { name: '期内新做的数', verb: '' },
  share: { name: '比率', verb: '' },
  // Without its verb 12% would read as a level.
  growth: { name: '增速', verb: '增长' },
  reduction: { name: '降幅', verb: '下降' },
};

/** What a figure is of: 总数, 期内新做的数, 比率, 增速, 降幅. */
export function kindName(kind: TargetKind): string {
  return kinds[kind].name;
}

/** What a square of a count stands for: 总数, 新做的数. */
export function countWords(kind: TargetKind): string {
  return kind === 'level' ? kindName(kind) : '新做的数';
}

/** What stands before a number that is no level: 增长, 下降. */
export function kindVerb(kind: TargetKind): string {
  return kinds[kind].verb;
}

/** The value in the digits of a document: `80`, a range as `1—2`. */
export function valueText({ value, valueMax }: Pick<TargetRecord, 'value' | 'valueMax'>): string {
  const digits = numberToDigits(value);
  return valueMax === null ? digits : `${digits}—${numberToDigits(valueMax)}`;
}

/** Bound, number and unit: ≥70%, 约30万千瓦. */
export function quantityText(
  figure: Pick<TargetRecord, 'op' | 'value' | 'valueMax' | 'unit'>,
): string {
  return `${opSign(figure.op)}${valueText(figure)}${figure.unit}`;
}

/** Whether a figure is promised or reached: 目标, 结果. */
export function statusWord(status: TargetRecord['status']): string {
  return status === 'actual' ? '结果' : '目标';
}

/** Head of a column or field that says which. */
export const statusHead = `${statusWord('target')}或${statusWord('actual')}`;

/** What must be known wherever aims stand. */
export const aimNote = `${statusWord('target')}不是${statusWord('actual')}`;

/** The same of a document whose time is over, and of one sheet. */
export function aimsThen(over: string): string {
  return `${over}，这里是当时的${statusWord('target')}，不是${statusWord('actual')}。`;
}
export const aimsBelow = `以下是文件写的${statusWord('target')}，不是${statusWord('actual')}。`;

/** The same where an estimate is told from a result: 目标, 结果, 预计结果. */
export function resultWord({
  status,
  certainty,
}: Pick<TargetRecord, 'status' | 'certainty'>): string {
  return (status === 'actual' && certainty === '预计' ? certainty : '') + statusWord(status);
}

/** What a figure is besides a plan's own aim: 已有的结果, 预计的结果; nothing for a target. */
export function reachedWords({
  status,
  certainty,
}: Pick<TargetRecord, 'status' | 'certainty'>): string {
  if (status === 'target') return '';
  return `${certainty === '预计' ? '预计的' : '已有的'}${statusWord(status)}`;
}

/** The same with the text's own 力争 or 预计: 目标 · 力争, 结果 · 预计. */
export function statusText({
  status,
  certainty,
}: Pick<TargetRecord, 'status' | 'certainty'>): string {
  const word = statusWord(status);
  return certainty === null ? word : `${word} · ${certainty}`;
}

/** The year that a growth or a fall is counted from: 比2020年; empty where none is written. */
export function baselineText({ baseline }: Pick<TargetRecord, 'baseline'>): string {
  return baseline === null ? '' : `比${baseline.year}年`;
}

/** What a figure is of: 期内新做的数, 增速, 降幅（比2020年）; nothing for what is reached and for a share. */
export function kindText({ kind, baseline }: Pick<TargetRecord, 'kind' | 'baseline'>): string {
  const name = kind === 'level' || kind === 'share' ? '' : kindName(kind);
  return baseline === null ? name : `${name}（${baselineText({ baseline })}）`;
}

/** The quiet line under a figure: 2025年 · 期内新做的数 · 力争. A result says so. */
export function smallPrint(target: TargetRecord): string {
  const result = target.status === 'actual' ? statusWord(target.status) : null;
  const parts = [periodText(target), kindText(target), target.certainty, target.scope, result];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** A figure in one line of plain text: 市级及以上创新平台 ≥30家（2025，力争）, 万元GDP用水量 下降12%（2025）. */
export function figureWords(target: TargetRecord): string {
  const notes = [
    periodShort(target),
    target.certainty ?? '',
    target.status === 'actual' ? '已完成' : '',
  ].filter((note) => note !== '');
  const behind = notes.length > 0 ? `（${notes.join('，')}）` : '';
  return `${target.label} ${kindVerb(target.kind)}${quantityText(target)}${behind}`;
}

/** What a figure counts and over which time, in the words that tell it from its neighbours: 到2025年累计, 2023年当年, 2024年总数. */
export function countedText(
  target: TargetRecord,
  window: 'none' | 'year' | 'years' | 'unstated',
  mixed: boolean,
): string {
  const { kind, period } = target;
  const when = periodText(target);
  if (kind === 'increment' && /^\d{4}$/u.test(period) && target.since === null) {
    if (window === 'unstated') return `到${period}年累计`;
    if (window === 'year') return `${when}当年`;
  }
  const what = kind === 'level' ? (mixed ? kindName(kind) : '') : kindText(target);
  return kind === 'level' || what === '' ? when + what : `${when} · ${what}`;
}
