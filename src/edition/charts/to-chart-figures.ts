import type { ChartFigure, Place } from '../../chart/chart.ts';
import { numberToDigits } from '../../chart/number-to-chinese.ts';
import type { Figure } from '../../compare/figure.ts';
import { sayAnchor } from '../../address/say-anchor.ts';
import type { Edition } from '../edition.ts';
import { clauseHref } from '../../address/href.ts';
import { citation, planShortName } from '../../words/document.ts';

/** Figures that may share an axis, in the unit of that axis. */
export interface ChartFigures {
  readonly unit: string;
  readonly figures: readonly ChartFigure[];
}

/** A region as charts show it; one that the vocabulary lacks gets a mark of its own first character. */
export function toPlace(edition: Edition, code: string): Place {
  const known = edition.regions.find((region) => region.code === code);
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

/** The number as the document writes it: 30, 1—2. */
function written({ value, valueMax }: Figure['target']): string {
  const digits = numberToDigits(value);
  return valueMax === null ? digits : `${digits}—${numberToDigits(valueMax)}`;
}

/**
 * Comparable figures of one row → figures of a chart. Where all write one unit, the axis is in it
 * (30万千瓦 beside 20万千瓦); else in base units (30万千瓦 beside 300兆瓦).
 */
export function toChartFigures(edition: Edition, figures: readonly Figure[]): ChartFigures {
  const units = new Set(figures.map(({ target }) => target.unit));
  const [first] = figures;
  const own = units.size <= 1;
  const unit = own ? (first?.target.unit ?? '') : (first?.target.comparable?.unit ?? '');
  return {
    unit,
    figures: figures.map(({ target, plan }) => ({
      id: target.id,
      place: toPlace(edition, plan.region.code),
      document: planShortName(plan),
      draft: target.draft,
      label: target.label,
      quote: target.quote,
      value: own ? target.value : (target.comparable?.value ?? target.value),
      valueMax: own ? target.valueMax : (target.comparable?.valueMax ?? target.valueMax),
      number: written(target),
      unit: target.unit,
      op: target.op,
      kind: target.kind,
      period: target.period,
      status: target.status,
      certainty: target.certainty,
      href: clauseHref(target.id),
      work: citation(plan),
      entry: sayAnchor(target.clause),
    })),
  };
}
