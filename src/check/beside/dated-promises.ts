import { refOf } from '../../address/reference.ts';
import type { IndicatorIndex } from '../../catalogue/target-to-indicator.ts';
import type { Promises } from '../../mention/document-to-promises.ts';
import type { ClauseRecord } from '../../model/clause.ts';
import type { SubjectWords } from '../../model/mention.ts';
import type { PlanRecord } from '../../model/plan.ts';
import type { TargetRecord } from '../../model/target.ts';
import { labelToMatter } from '../label-to-matter.ts';

/** What a plan of several years promises for some of them, and the words that it is looked for with. */
export interface DatedPromise {
  readonly clause: string;
  readonly quote: string;
  /** First and last year that it bears on. */
  readonly years: readonly [number, number];
  readonly words: readonly string[];
}

/** What promises are gathered from. */
export interface PromiseSource {
  readonly plan: PlanRecord;
  readonly clauses: readonly ClauseRecord[];
  readonly targets: readonly TargetRecord[];
  readonly subjects: readonly SubjectWords[];
  readonly promises: Promises;
  readonly index: IndicatorIndex;
}

/** Words that end a label say what it is: 技能人才 of 培训急需紧缺技能人才. */
const ending = 4;
/** 以上人才 is cut out of 省级以上人才. */
const halves = /^(?:[以及]?上|[的和与及]|级)/u;

/** The figures and wordings of a plan that it gives for every year (每年, 年均) or for one (到2025年), in reading order. */
export function planToDatedPromises(source: PromiseSource): DatedPromise[] {
  const { plan, clauses, targets, subjects, promises, index } = source;
  const wordsOf = new Map(subjects.map(({ subject, words }) => [subject, words]));
  const textOf = new Map(clauses.map(({ anchor, text }) => [anchor, text]));
  const order = new Map(clauses.map(({ anchor }, at) => [anchor, at]));
  const figures = targets.flatMap((target): [string, DatedPromise][] => {
    const { clause, quote, label, indicator, period, until, status } = target;
    const years = periodToYears(period, until, plan);
    if (status !== 'target' || years === null) return [];
    const own = wordsOf.get(`indicators/${indicator ?? ''}`);
    const words = own ?? labelToWords(label, indicator, index);
    return [[clause, { clause: refOf({ plan: plan.id, anchor: clause }), quote, years, words }]];
  });
  const wordings = [...(promises.get(plan.id) ?? [])].flatMap(([subject, list]) =>
    list.flatMap(({ clause, text }): [string, DatedPromise][] => {
      const years = sentenceToYears(textOf.get(clause) ?? '', text, plan);
      const words = wordsOf.get(subject) ?? [];
      if (years === null || words.length === 0 || !subject.startsWith('indicators/')) return [];
      const ref = refOf({ plan: plan.id, anchor: clause });
      return [[clause, { clause: ref, quote: text, years, words }]];
    }),
  );
  const once = new Map([...figures, ...wordings].map((one) => [`${one[0]} ${one[1].quote}`, one]));
  return [...once.values()]
    .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map(([, promise]) => promise);
}

function labelToWords(label: string, indicator: string | null, index: IndicatorIndex): string[] {
  const { core } = labelToMatter(label, indicator, index);
  const last = core.slice(-ending);
  return label.length > ending && !halves.test(last) ? [label, last] : [label];
}

function periodToYears(
  period: string,
  until: string | null,
  { period: { start, end } }: PlanRecord,
): [number, number] | null {
  if (period === 'annual') return [start, Number(until ?? end)];
  return period === '' ? null : [Number(period), Number(period)];
}

/** 每年…, 到2025年… before a promise in its sentence. */
function sentenceToYears(text: string, words: string, plan: PlanRecord): [number, number] | null {
  const at = text.indexOf(words);
  const before = text.slice(0, at < 0 ? 0 : at + words.length);
  const sentence = before.slice(before.lastIndexOf('。', before.length - 2) + 1);
  if (/每年|年均/u.test(sentence)) return [plan.period.start, plan.period.end];
  const year = /(20\d\d)年(?:底|末)?[^。]*$/u.exec(sentence)?.[1];
  return year === undefined ? null : [Number(year), Number(year)];
}
