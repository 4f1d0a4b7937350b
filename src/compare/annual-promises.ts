import { planOfRef, refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';
import type { Match } from '../model/vocabulary.ts';
import { foldLabel } from '../model/fold-label.ts';

/**
 * What one year's document says of a promise for each year.
 * `figure`: a figure of the same thing; `mention`: the words without a figure; `silent`: neither, with the
 * clauses on the same matter; `absent`: that year's document is not in the set.
 */
export type YearAnswer =
  | {
      readonly state: 'figure';
      readonly plan: PlanRecord;
      readonly targets: readonly TargetRecord[];
    }
  | {
      readonly state: 'mention';
      readonly plan: PlanRecord;
      readonly words: string;
      readonly clause: ClauseRecord;
    }
  | {
      readonly state: 'silent';
      readonly plan: PlanRecord;
      readonly beside: readonly ClauseRecord[];
    }
  | { readonly state: 'absent' };

/** 每年新增发明专利20件以上, and what each year of the plan answers. */
export interface AnnualPromise {
  readonly plan: PlanRecord;
  readonly clause: ClauseRecord;
  readonly target: TargetRecord;
  readonly years: readonly { readonly year: number; readonly answer: YearAnswer }[];
}

/** What the answers are looked for in. */
export interface PromiseSource {
  readonly plans: readonly PlanRecord[];
  readonly clauses: readonly ClauseRecord[];
  readonly targets: readonly TargetRecord[];
  readonly matches: ReadonlyMap<string, readonly Match[]>;
}

/** 企业急需紧缺技能人才 → itself, then its last four characters (技能人才): words that a mention must hold. */
function labelToWords(label: string): string[] {
  const folded = foldLabel(label);
  const han = folded.replaceAll(/[^\p{Script=Han}]/gu, '');
  return [...new Set([folded, han.slice(-4)])].filter((word) => word.length >= 3);
}

function answerOf(promise: TargetRecord, year: PlanRecord, source: PromiseSource): YearAnswer {
  const own = source.targets.filter(({ plan, status }) => plan === year.id && status === 'target');
  const targets = own.filter(({ indicator, label }) =>
    promise.indicator === null
      ? foldLabel(label) === foldLabel(promise.label)
      : indicator === promise.indicator,
  );
  if (targets.length > 0) return { state: 'figure', plan: year, targets };
  const clauses = source.clauses.filter(({ plan, type }) => plan === year.id && type !== 'heading');
  for (const words of labelToWords(promise.label)) {
    const clause = clauses.find(({ text }) => foldLabel(text).includes(words));
    if (clause !== undefined) return { state: 'mention', plan: year, words, clause };
  }
  const beside = (source.matches.get(promise.plan) ?? [])
    .filter(({ from, to }) => from === promise.clause && planOfRef(to) === year.id)
    .flatMap(
      ({ to }) => clauses.find(({ anchor }) => to === refOf({ plan: year.id, anchor })) ?? [],
    );
  return { state: 'silent', plan: year, beside };
}

/**
 * Every 每年 or 年均 promise of a place's longer plans, in reading order, against the annual tasks of each
 * year that the plan covers. No verdict: a year that says nothing may have said it elsewhere.
 */
export function annualPromises(region: string, source: PromiseSource): AnnualPromise[] {
  const plans = source.plans.filter((plan) => plan.region.code === region);
  const yearly = plans.filter(
    ({ kind, period }) => kind === 'annual-tasks' && period.start === period.end,
  );
  return plans
    .filter(({ period }) => period.end > period.start)
    .flatMap((plan) => {
      const years = Array.from(
        { length: plan.period.end - plan.period.start + 1 },
        (_, at) => plan.period.start + at,
      );
      return source.targets
        .filter(
          (target) =>
            target.plan === plan.id && target.period === 'annual' && target.status === 'target',
        )
        .flatMap((target): AnnualPromise[] => {
          const clause = source.clauses.find(
            (entry) => entry.plan === plan.id && entry.anchor === target.clause,
          );
          if (clause === undefined) return [];
          return [
            {
              plan,
              clause,
              target,
              years: years.map((year) => {
                const document = yearly.find(({ period }) => period.start === year);
                return {
                  year,
                  answer:
                    document === undefined
                      ? { state: 'absent' }
                      : answerOf(target, document, source),
                };
              }),
            },
          ];
        });
    });
}
