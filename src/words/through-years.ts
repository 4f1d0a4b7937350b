import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';
import { quantityText, statusWord } from './figure.ts';
import { annualWord, periodText, yearsText } from './period.ts';
import { type Reason, reasonText } from './reason.ts';

interface Measured {
  readonly target: TargetRecord;
}

/** What can be said of two figures of one place, as much of it as is told. */
export type SaidNote =
  | { readonly type: 'share'; readonly whole: Measured; readonly percent: number }
  | { readonly type: 'change'; readonly from: Measured; readonly to: Measured }
  | {
      readonly type: 'apart';
      readonly from: Measured;
      readonly to: Measured;
      readonly reasons: readonly Reason[];
    }
  | {
      readonly type: 'elsewhere';
      readonly from: Measured;
      readonly to: Measured;
      readonly row: { readonly name: string };
    };

/** 2023年重点工作任务, 三年行动计划（2023—2025年）. */
function documentName({ shortTitle, period }: Pick<PlanRecord, 'shortTitle' | 'period'>): string {
  return period.start === period.end || shortTitle.includes('年度')
    ? shortTitle
    : `${shortTitle}（${yearsText(period)}）`;
}

/** Head of a column: the document, and for a document with results which half it is. */
export function columnText(
  plan: Pick<PlanRecord, 'shortTitle' | 'period'>,
  status: TargetRecord['status'],
  split: boolean,
): string {
  return split ? `${plan.shortTitle} · ${statusWord(status)}` : documentName(plan);
}

/** What can be said of two figures of one place, in a sentence without a verdict. */
export function noteText(note: SaidNote): string {
  if (note.type === 'share') {
    const { target } = note.whole;
    const when = target.period === 'annual' ? annualWord(target) : periodText(target);
    return `年度任务相当于${when}${statusWord('target')}的${Number(note.percent.toFixed(1))}%`;
  }
  const [a, b] = [note.from.target, note.to.target];
  if (note.type === 'elsewhere') {
    const kinds = a.kind === b.kind ? '' : `，${reasonText('kind', [note.from, note.to])}`;
    return `另见“${note.row.name.replace(/[“”]/gu, '')}”：${periodText(b)}${quantityText(b)}${kinds}`;
  }
  if (note.type === 'apart')
    return note.reasons.map((reason) => reasonText(reason, [note.from, note.to])).join('；');
  const ends = `${periodText(a)}${quantityText(a)} → ${periodText(b)}${quantityText(b)}`;
  const estimate = [a, b].some(({ certainty }) => certainty === '预计');
  return estimate ? `${ends}，${reasonText('estimate', [])}` : ends;
}
