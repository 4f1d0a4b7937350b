import { reasonText } from '../compare/comparability.ts';
import type { YearsColumn, YearsNote } from '../compare/through-the-years.ts';
import type { PlanRecord } from '../model/plan.ts';
import { quantityText, statusWord } from '../words/figure.ts';
import { annualWord, periodText, yearsText } from '../words/period.ts';

/** 2023年重点工作任务, 三年行动计划（2023—2025年）. */
function documentName({ shortTitle, period }: PlanRecord): string {
  return period.start === period.end || shortTitle.includes('年度')
    ? shortTitle
    : `${shortTitle}（${yearsText(period)}）`;
}

/** Head of a column: the document, and for a document with results which half it is. */
export function columnText({ plan, status }: YearsColumn, split: boolean): string {
  return split ? `${plan.shortTitle} · ${statusWord(status)}` : documentName(plan);
}

/** What can be said of two figures of one place, in a sentence without a verdict. */
export function noteText(note: YearsNote): string {
  if (note.type === 'share') {
    const { target } = note.whole;
    const whole = `${target.period === 'annual' ? annualWord(target) : periodText(target)}目标`;
    return `年度任务相当于${whole}的${Number(note.percent.toFixed(1))}%`;
  }
  if (note.type === 'elsewhere') {
    const [a, b] = [note.from.target, note.to.target];
    const kinds = a.kind === b.kind ? '' : `，${reasonText('kind', [note.from, note.to])}`;
    // Another measure of the same thing (高企总数, 新培育高企) or a near one (技改项目, 技改投资增速): 计 would call both one.
    return `另见“${note.row.name.replace(/[“”]/gu, '')}”：${periodText(b)}${quantityText(b)}${kinds}`;
  }
  if (note.type === 'apart') {
    const pair = [note.from, note.to];
    return note.reasons.map((reason) => reasonText(reason, pair)).join('；');
  }
  const ends = `${periodText(note.from.target)}${quantityText(note.from.target)} → ${periodText(note.to.target)}${quantityText(note.to.target)}`;
  const estimate = [note.from, note.to].some(({ target }) => target.certainty === '预计');
  return [ends, estimate ? '含预计数' : ''].filter((part) => part !== '').join('，');
}
