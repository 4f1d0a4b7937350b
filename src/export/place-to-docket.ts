import { isTaskAnchor } from '../address/anchor.ts';
import { planHref } from '../address/href.ts';
import { promiseRef, refOf } from '../address/reference.ts';
import { sayAnchor } from '../address/say-anchor.ts';
import { textToYearTerms } from '../duty/text-to-year-terms.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';
import { foldText } from '../text/fold-text.ts';
import { textToKey } from '../text/text-to-key.ts';
import { stripDuties } from '../topic/strip-duties.ts';
import { textToSentences } from '../topic/text-to-sentences.ts';
import { citation, textStatus } from '../words/document.ts';
import { aloneWord, isLead } from '../words/rank.ts';
import type { DocketRow } from './docket-row.ts';

/** What a 台账 is made from. */
export interface DocketSource {
  readonly plans: readonly PlanRecord[];
  readonly clauses: readonly ClauseRecord[];
  readonly targets: readonly TargetRecord[];
}

/** Every commitment of a place's documents, one a row, in reading order. */
export function placeToDocket(
  { plans, clauses, targets }: DocketSource,
  region: string,
): DocketRow[] {
  const own = new Map(
    plans.filter((plan) => plan.region.code === region).map((plan) => [plan.id, plan]),
  );
  const figures = Map.groupBy(
    targets.filter(({ plan, status }) => own.has(plan) && status === 'target'),
    (target) => refOf({ plan: target.plan, anchor: target.clause }),
  );
  return clauses.flatMap((clause) => {
    const plan = own.get(clause.plan);
    if (plan === undefined || clause.type === 'heading') return [];
    return clauseToRows(clause, plan, figures.get(refOf(clause)) ?? []);
  });
}

function clauseToRows(
  clause: ClauseRecord,
  plan: PlanRecord,
  figures: readonly TargetRecord[],
): DocketRow[] {
  const ref = refOf(clause);
  const common = {
    plan: citation(plan),
    label: sayAnchor(clause.anchor),
    ...dutiesToBodies(clause),
    status: textStatus(plan.status, false),
    href: planHref(plan.id, clause.anchor),
  };
  const rows = [
    ...figures.map((target): DocketRow => {
      const quote = sentenceOf(clause.text, target.quote);
      const year = /^\d{4}$/u.test(target.period) ? target.period : (target.until ?? '');
      return {
        ...common,
        id: target.id,
        matter: target.label,
        quote,
        ...term(clause, quote, year),
      };
    }),
    ...clause.commitments.map(({ text }, at): DocketRow => {
      const quote = sentenceOf(clause.text, text);
      return {
        ...common,
        id: promiseId(ref, clause.commitments.slice(0, at + 1)),
        matter: text,
        quote,
        ...term(clause, quote, ''),
      };
    }),
  ];
  // What a report tells of the past year is no task; a plan's clause is one with or without a figure.
  if (rows.length > 0 || !isTaskAnchor(clause.anchor) || plan.kind === 'work-report') return rows;
  const quote = stripDuties(clause.text).trim();
  const matter = clause.heading ?? clause.path.at(-1)?.heading ?? '';
  return [{ ...common, id: ref, matter, quote, ...term(clause, quote, '') }];
}

/**
 * The id of the last of a clause's promises so far: made of its words, not of its place, so that one more promise read
 * in the clause takes nobody's id. The same words a second time end in x2.
 */
function promiseId(ref: string, promises: ClauseRecord['commitments']): string {
  const words = foldText(promises.at(-1)?.text ?? '');
  const same = promises.filter(({ text }) => foldText(text) === words).length;
  return promiseRef(ref, textToKey(words), same);
}

/** Who leads, stands alone or stands first, and the others. */
function dutiesToBodies({ duties }: ClauseRecord): Pick<DocketRow, 'first' | 'others'> {
  const all = [...new Set(duties.flatMap(({ bodies }) => bodies))];
  const leading = duties.filter(({ role }) => isLead(role)).flatMap(({ bodies }) => bodies);
  const first = leading.length > 0 ? [...new Set(leading)] : all.slice(0, 1);
  const others = all.filter((name) => !first.includes(name));
  return { first: first.join('、'), others: all.length === 1 ? aloneWord : others.join('、') };
}

function sentenceOf(text: string, words: string): string {
  const at = text.indexOf(words);
  const found = textToSentences(text).find(([from, to]) => from <= at && at < to);
  return found === undefined ? words : text.slice(...found).trim();
}

/** The term that stands in a sentence, else the year that it names, else the clause's only term; `year` where none does. */
function term({ due }: ClauseRecord, quote: string, year: string): Pick<DocketRow, 'due' | 'date'> {
  const here = due.filter(({ text }) => quote.includes(text));
  const named = here.length > 0 ? here : textToYearTerms(quote);
  const dues = named.length > 0 ? named : due.length === 1 ? due : [];
  return {
    due: dues.map(({ text }) => text).join('、'),
    date: dues.find(({ date }) => date !== null)?.date ?? year,
  };
}
