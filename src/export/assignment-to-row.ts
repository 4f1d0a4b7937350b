import type { Assignment } from '../edition/assignments.ts';
import { sayAnchor } from '../address/say-anchor.ts';
import { planHref } from '../address/href.ts';
import { textToYearTerms } from '../duty/text-to-year-terms.ts';
import type { DutySheetRow } from './duty-sheet.ts';
import { citation, textStatus } from '../words/document.ts';
import { figureWords, statusWord } from '../words/figure.ts';
import { periodShort } from '../words/period.ts';
import { rankWords } from '../words/rank.ts';

/** An assignment as a row of the 责任清单 of the body called `body`. */
export function assignmentToRow(body: string, assignment: Assignment): DutySheetRow {
  const { plan, clause, targets } = assignment;
  const charged = new Set(clause.duties.flatMap(({ bodies }) => bodies));
  const terms = clause.due.length > 0 ? clause.due : textToYearTerms(clause.text);
  return {
    body,
    plan: citation(plan),
    label: sayAnchor(clause.anchor),
    href: planHref(plan.id, clause.anchor),
    task: clause.heading ?? clause.path.at(-1)?.heading ?? '',
    text: clause.text,
    role: assignment.role,
    rank: rankWords(assignment, charged.size === 1),
    beside: assignment.beside.join('、'),
    figures: targets.map(figureWords).join('\n'),
    periods: [...new Set(targets.map(periodShort))].filter((period) => period !== '').join('、'),
    due: terms.map(({ text }) => text).join('、'),
    dates: [...new Set(terms.flatMap(({ date }) => date ?? []))].join('、'),
    promises: clause.commitments.map(({ text }) => text).join('；'),
    status: textStatus(plan.status, false),
    nature: [...new Set(targets.map(({ status }) => statusWord(status)))].join('、'),
  };
}
