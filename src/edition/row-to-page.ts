import { apartReasons, rowReasons } from '../compare/comparability.ts';
import type { Row } from '../compare/targets-to-rows.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { Topic } from '../model/vocabulary.ts';
import { documentOver, draftWord, planShortName } from '../words/document.ts';
import { aimNote, statusWord } from '../words/figure.ts';
import { type FigureGroup, figureGroups } from './figure-groups.ts';
import type { IndexedEdition } from './indexed-edition.ts';

/** What the page of an indicator tells besides its chart. */
export interface IndicatorPage {
  readonly topic: Topic | undefined;
  /** How many places and documents write how many figures. */
  readonly covers: string;
  readonly groups: readonly FigureGroup[];
  /** How many figures the groups show. */
  readonly shown: number;
  /** Rows of the same family and twins of this one: ids of indicators with their names. */
  readonly near: readonly (readonly [id: string, name: string])[];
  /** What must be known before the figures are read, and why some stand apart. */
  readonly caution: string;
  readonly apart: readonly string[];
  /** The figures that these sentences are said of, as ids. */
  readonly evidence: string;
}

/** Figures that a sentence is proved by, at most. */
const EVIDENCE = 40;

/** A row of the catalogue → the page of its indicator. */
export function rowToPage(
  edition: Pick<IndexedEdition, 'topics' | 'rowOf' | 'families' | 'date'>,
  row: Row,
): IndicatorPage {
  const { figures } = row;
  const plans = [...new Set(figures.map(({ plan }) => plan))];
  const places = new Set(figures.map(({ target }) => target.region)).size;
  const near = new Set([...(edition.families.get(row.family) ?? []), ...row.twins]);
  const groups = figureGroups(figures);
  return {
    topic: edition.topics.find(({ id }) => id === row.topic),
    covers: `${places} 个地方的 ${plans.length} 份文件写了 ${figures.length} 个数`,
    groups,
    shown: groups.reduce((sum, group) => sum + group.figures.length, 0),
    near: [...near].flatMap((id) => {
      const name = edition.rowOf.get(id)?.name;
      return id === row.id || name === undefined ? [] : [[id, name] as const];
    }),
    caution: [
      figures.some(({ target }) => target.status === 'target')
        ? `${aimNote}：除标“${statusWord('actual')}”的，都是文件里写的打算。`
        : '',
      sayOver(plans, edition.date),
      rowReasons(figures).includes('draft') ? `含${draftWord}，不是定稿。` : '',
    ].join(''),
    apart: apartReasons(figures),
    evidence: figures
      .slice(0, EVIDENCE)
      .map(({ target }) => target.id)
      .join(' '),
  };
}

/** Documents named in a sentence. */
const NAMED = 6;

/** Which of some documents are over on a day. */
function sayOver(plans: readonly PlanRecord[], day: string): string {
  const over = plans.filter((plan) => documentOver(plan, day) !== '');
  if (over.length > 1 && over.length === plans.length) return '这些文件的期限都已过。';
  if (over.length > NAMED) return `其中 ${over.length} 份文件的期限已过。`;
  return over.map((plan) => `${planShortName(plan)}：${documentOver(plan, day)}。`).join('');
}
