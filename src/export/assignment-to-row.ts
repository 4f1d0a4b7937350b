import { type Assignment, placeWord } from '../edition/assignments.ts';
import { sayAnchor } from '../address/say-anchor.ts';
import { planHref } from '../address/href.ts';
import type { DutySheetRow } from './duty-sheet.ts';
import { citation, textStatus } from '../words/document.ts';
import { figureWords, statusWord } from '../words/figure.ts';
import { periodShort } from '../words/period.ts';

/** 单独承担 where nobody else is charged; 列第一位，共5个; 列其后（第2位），共5个; nothing for a list of one beside others. */
export function rankWords(assignment: Assignment): string {
  const charged = new Set(assignment.clause.duties.flatMap(({ bodies }) => bodies));
  if (charged.size === 1) return '单独承担';
  if (assignment.of === 1) return '';
  const later = assignment.place === 1 ? '第1位' : `列其后（第${assignment.place}位）`;
  return `${placeWord(assignment) ?? later}，共${assignment.of}个`;
}

/** An assignment as a row of the 责任清单 of the body called `body`. */
export function assignmentToRow(body: string, assignment: Assignment): DutySheetRow {
  const { plan, clause, targets } = assignment;
  return {
    body,
    plan: citation(plan),
    label: sayAnchor(clause.anchor),
    href: planHref(plan.id, clause.anchor),
    task: clause.heading ?? clause.path.at(-1)?.heading ?? '',
    text: clause.text,
    role: assignment.role,
    rank: rankWords(assignment),
    beside: assignment.beside.join('、'),
    figures: targets.map(figureWords).join('\n'),
    periods: [...new Set(targets.map(periodShort))].filter((period) => period !== '').join('、'),
    due: clause.due.map(({ text }) => text).join('、'),
    dates: [...new Set(clause.due.flatMap(({ date }) => date ?? []))].join('、'),
    promises: clause.commitments.map(({ text }) => text).join('；'),
    status: textStatus(plan.status, false),
    nature: [...new Set(targets.map(({ status }) => statusWord(status)))].join('、'),
  };
}
