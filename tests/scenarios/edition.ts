import { readFileSync } from 'node:fs';
import type { ClauseRecord } from '../../src/model/clause.ts';
import type { PlanRecord } from '../../src/model/plan.ts';
import { foldText } from '../../src/text/fold-text.ts';

const read = <T>(name: string): T => JSON.parse(readFileSync(`dist/data/${name}`, 'utf8')) as T;

/** What the site publishes, as its own data files say: the truth that every page is held against. */
export const plans = read<PlanRecord[]>('plans.json');
export const clauses = read<ClauseRecord[]>('clauses.json');

/** Numbered clauses of a document, in reading order. */
export const clausesOf = (id: string): ClauseRecord[] =>
  clauses.filter((entry) => entry.plan === id && entry.type === 'clause');

/** A document with a number, whose clauses can be cited, and with chapters enough to go through. */
export const plan = plans.find(
  ({ id, docNumber }) =>
    docNumber !== null &&
    clausesOf(id).length > 12 &&
    clauses.some((entry) => entry.plan === id && entry.anchor === 'ch3'),
) as PlanRecord;

export const blankless = (text: string): string => text.replace(/\s+/gu, '');

/** Whole texts of all entries, without blanks. */
export const wholeTexts = new Set(clauses.map(({ text }) => blankless(text)));

/** How many entries hold a phrase, of one plan or of all. */
export function entriesHolding(phrase: string, inPlan?: string): number {
  return clauses.filter(
    ({ text, plan: id }) =>
      (inPlan === undefined || id === inPlan) && foldText(text).includes(foldText(phrase)),
  ).length;
}
