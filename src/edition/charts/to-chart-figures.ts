import type { ChartFigure, Place } from '../../chart/chart.ts';
import type { Figure } from '../../compare/figure.ts';
import { sayAnchor } from '../../address/say-anchor.ts';
import type { Edition } from '../edition.ts';
import type { LookUps } from '../look-ups.ts';
import { clauseHref } from '../../address/href.ts';
import { citation, planShortName } from '../../words/document.ts';
import { valueText } from '../../words/figure.ts';

/** Figures that may share an axis, in the unit of that axis. */
export interface ChartFigures {
  readonly unit: string;
  readonly figures: readonly ChartFigure[];
}

/** What tells where a figure is from. */
export type PlaceSource = Pick<Edition, 'plans'> & Pick<LookUps, 'regionOf'>;

/** A region as charts show it; one that the vocabulary lacks gets a mark of its own first character. */
export function toPlace(edition: PlaceSource, code: string): Place {
  const known = edition.regionOf.get(code);
  if (known !== undefined) return known;
  const region = edition.plans.find((plan) => plan.region.code === code)?.region;
  const name = region?.name ?? code;
  return {
    code,
    name,
    level: region?.level ?? 'county',
    siglum: [...name][0] ?? '?',
    color: 'mo',
  };
}

/** How many base units (吨, 人) one of a unit is; null where no figure written in it is convertible. */
function worth(unit: string, figures: readonly Figure[]): number | null {
  const known = figures.find(
    ({ target }) => target.unit === unit && target.comparable !== null && target.value !== 0,
  );
  return known?.target.comparable ? known.target.comparable.value / known.target.value : null;
}

/** The unit of an axis: the only one written, else a multiple of the row's own (万吨 of 吨) or the one that most write. */
function axisUnit(figures: readonly Figure[], wished: string): string {
  const count = new Map<string, number>();
  for (const { target } of figures) count.set(target.unit, (count.get(target.unit) ?? 0) + 1);
  const [first] = [...count].sort(
    ([a, many], [b, few]) => Number(b.endsWith(wished)) - Number(a.endsWith(wished)) || few - many,
  );
  return first?.[0] ?? '';
}

/** The axis on which some figures stand. */
export interface FigureAxis {
  readonly unit: string;
  /** Where on it one of them stands. */
  readonly valueOf: (figure: Figure) => number;
  /** One of them as a chart shows it. */
  readonly place: (figure: Figure) => ChartFigure;
}

/**
 * Comparable figures of one row → their axis in one unit, the row's own (`wished`) where any is written in it: 5.8亿斤
 * beside 0.63万吨 stands at 29 of 万吨. What is written stays with the figure.
 */
export function figuresToAxis(
  edition: PlaceSource,
  figures: readonly Figure[],
  wished = '',
): FigureAxis {
  const unit = axisUnit(figures, wished);
  const one = worth(unit, figures);
  const inUnit = (target: Figure['target'], key: 'value' | 'valueMax'): number | null => {
    const value = target.comparable?.[key] ?? null;
    if (target.unit === unit || one === null || value === null) return target[key];
    return Number((value / one).toPrecision(10));
  };
  const valueOf = ({ target }: Figure): number => inUnit(target, 'value') ?? target.value;
  return {
    unit,
    valueOf,
    place: (figure) => {
      const { target, plan } = figure;
      return {
        id: target.id,
        place: toPlace(edition, plan.region.code),
        document: planShortName(plan),
        draft: target.draft,
        label: target.label,
        quote: target.quote,
        value: valueOf(figure),
        valueMax: inUnit(target, 'valueMax'),
        number: valueText(target),
        unit: target.unit,
        op: target.op,
        kind: target.kind,
        period: target.period,
        status: target.status,
        certainty: target.certainty,
        href: clauseHref(target.id),
        work: citation(plan),
        entry: sayAnchor(target.clause),
      };
    },
  };
}

/** Comparable figures of one row → figures of a chart on one axis. */
export function toChartFigures(
  edition: PlaceSource,
  figures: readonly Figure[],
  wished = '',
): ChartFigures {
  const { unit, place } = figuresToAxis(edition, figures, wished);
  return { unit, figures: figures.map(place) };
}
