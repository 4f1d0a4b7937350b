import { comparableGroups, reasonsBetween, keepsApart } from '../compare/comparability.ts';
import { reasonText } from '../words/reason.ts';
import type { Figure } from '../compare/figure.ts';
import { levelScope } from '../words/cohort.ts';
import { baselineText, kindName, reachedWords } from '../words/figure.ts';
import { periodName } from '../words/period.ts';

/** Figures of an indicator that may stand side by side: what they are, and why they stand apart from the first group. */
export interface FigureGroup {
  /** 总数，各区县，2025年. */
  readonly name: string;
  /** Empty for the first group and for groups that differ in nothing but what their name says. */
  readonly why: string;
  readonly figures: readonly Figure[];
  /** How many figures the group has; `figures` may be fewer. */
  readonly all: number;
}

/** Figures that a page shows of an indicator at most, and of one group where there are more. */
const MOST = 60;
const MOST_OF_GROUP = 20;

/** The figures of an indicator in groups of one year each, the largest first where not all can be shown. */
export function figureGroups(figures: readonly Figure[]): FigureGroup[] {
  const groups = comparableGroups(figures).flatMap((group) => [
    ...Map.groupBy(group, ({ target }) => target.period).values(),
  ]);
  const whole = figures.length <= MOST;
  const ordered = whole ? groups : [...groups].sort((a, b) => b.length - a.length);
  const [base] = ordered[0] ?? [];
  let room = MOST;
  return ordered.flatMap((own): FigureGroup[] => {
    const [first] = own;
    if (first === undefined || base === undefined || room <= 0) return [];
    const shown = whole ? own : someOf(own, Math.min(MOST_OF_GROUP, room));
    room -= shown.length;
    const reasons = reasonsBetween(base, first).filter(
      (reason) => keepsApart(reason) || reason === 'year',
    );
    return [
      {
        name: groupName(own),
        why: reasons.map((reason) => reasonText(reason, [base, first])).join('；'),
        figures: shown,
        all: own.length,
      },
    ];
  });
}

/** So many of many figures: the least and the greatest, and those round the median, in the order they had. */
function someOf(figures: readonly Figure[], count: number): readonly Figure[] {
  if (figures.length <= count) return figures;
  const valueOf = ({ target }: Figure): number => target.comparable?.value ?? target.value;
  const ordered = [...figures].sort((a, b) => valueOf(a) - valueOf(b));
  const end = Math.floor(count / 4);
  const middle = count - 2 * end;
  const from = Math.floor((ordered.length - middle) / 2);
  const chosen = new Set([
    ...ordered.slice(0, end),
    ...ordered.slice(from, from + middle),
    ...ordered.slice(-end),
  ]);
  return figures.filter((figure) => chosen.has(figure));
}

function groupName(figures: readonly Figure[]): string {
  const [first] = figures;
  if (first === undefined) return '';
  const { target, plan, definition } = first;
  return [
    kindName(target.kind),
    levelScope(plan.region.level),
    periodName(target.period),
    target.scope ?? '',
    definition,
    baselineText(target),
    reachedWords({ status: target.status, certainty: null }),
  ]
    .filter((part) => part !== '')
    .join('，');
}
