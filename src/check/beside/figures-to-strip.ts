import { sayAnchor } from '../../address/say-anchor.ts';
import { parseRef } from '../../address/reference.ts';
import { clauseHref } from '../../address/href.ts';
import type { ChartFigure } from '../../chart/chart.ts';
import type { Strip } from '../../chart/strip-series.ts';
import { citation } from '../../words/document.ts';
import { kindName, valueText } from '../../words/figure.ts';
import { periodShort } from '../../words/period.ts';
import type { FigureClaim } from '../claim.ts';
import { figuresToRelation } from '../figures-to-relation.ts';
import type { Compared, HeldFigure } from '../held.ts';
import type { PlansById } from '../say-finding.ts';
import { placeToLevel } from './place-to-level.ts';

/** A guest's figure among the like of the edition, and how many more there are than are drawn. */
export interface GuestStrip {
  readonly strip: Strip;
  readonly figures: readonly ChartFigure[];
  readonly more: number;
}

/** So many marks a line of numbers holds. */
const most = 12;

/**
 * A guest's figure and those that may stand on one line of numbers with it: of one matter, kind, unit, scope and
 * length of time, an aim like it or a result like it, of a place of its level. Null where there is none.
 */
export function figuresToStrip(
  claim: FigureClaim,
  held: readonly HeldFigure[],
  plans: PlansById,
): GuestStrip | null {
  const alike = held
    .filter((figure) => isAlike(claim, figure))
    .sort((a, b) => yearsApart(claim, a) - yearsApart(claim, b) || a.value - b.value);
  const drawn = alike.slice(0, most).flatMap((figure) => toChartFigure(figure, plans) ?? []);
  if (drawn.length === 0) return null;
  const own: ChartFigure = {
    ...fieldsOf(claim),
    id: 'guest',
    place: { code: 'guest', name: '本稿', level: 'county', siglum: '稿', color: 'own' },
    document: '本稿',
    draft: false,
    href: `#own-${claim.anchor}`,
    work: '本稿',
    entry: sayAnchor(claim.anchor),
  };
  const figures = [own, ...drawn];
  const { unit } = claim;
  const marks = figures.map((figure) => ({
    figure,
    caption: periodShort(figure),
    quiet: figure !== own,
  }));
  const strip = {
    label: claim.core,
    unit,
    detail: kindName(claim.kind),
    marks,
    empty: '',
    joined: false,
    peers: null,
  };
  return { strip, figures, more: alike.length - drawn.length };
}

function isAlike(claim: FigureClaim, figure: HeldFigure): boolean {
  const relation = figuresToRelation(claim, figure);
  const apart = ['measure', 'kind', 'scope', 'unit', 'span'] as const;
  const level = claim.place === null ? null : placeToLevel(claim.place);
  return (
    relation?.convertible === true &&
    !apart.some((one) => relation.differs.has(one)) &&
    figure.status === claim.status &&
    spanOf(figure, figure.plan.kind) === spanOf(claim, null) &&
    (level === null || placeToLevel(figure.plan.place) === level)
  );
}

/** Whether something is counted within a year, each year or over several; a level has no span. */
function spanOf({ kind, period }: Compared, plan: HeldFigure['plan']['kind'] | null): string {
  if (kind === 'level' || kind === 'share') return 'none';
  if (period === 'annual') return 'each';
  return plan === 'three-year-plan' || plan === 'five-year-plan' ? 'years' : 'year';
}

function yearsApart({ year }: FigureClaim, { period, plan }: HeldFigure): number {
  const own = /^\d+$/u.test(period) ? Number(period) : plan.period.end;
  return Math.abs(own - (year ?? own));
}

function toChartFigure(figure: HeldFigure, plans: PlansById): ChartFigure | null {
  const { plan: id, anchor } = parseRef(figure.clause);
  const plan = plans.get(id);
  if (plan === undefined) return null;
  return {
    ...fieldsOf(figure),
    id: figure.id,
    place: { ...plan.region, level: placeToLevel(plan.region) },
    document: plan.shortTitle,
    draft: plan.draft,
    href: clauseHref(figure.clause),
    work: citation({ ...plan, status: plan.draft ? 'draft' : 'issued' }, anchor),
    entry: sayAnchor(anchor),
  };
}

/** Fields that stand in both, values in base units where both are counted in such. */
function fieldsOf(
  one: Compared,
): Pick<
  ChartFigure,
  'label' | 'quote' | 'value' | 'valueMax' | 'number' | 'unit' | 'op' | 'kind' | 'period'
> &
  Pick<ChartFigure, 'status' | 'certainty'> {
  const { label, quote, unit, op, kind, period, status, certainty } = one;
  const { value, valueMax } = one.comparable ?? one;
  return {
    ...{ label, quote, value, valueMax, unit, op, kind, period, status, certainty },
    number: valueText(one),
  };
}
