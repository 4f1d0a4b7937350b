import type { ChartFigure } from './chart.ts';
import type { TextLine } from './text-line.ts';
import { opSign } from '../words/bound.ts';
import { valueText } from '../words/figure.ts';
import { annualWord, periodName } from '../words/period.ts';

/** Number and year beside a mark, in the unit of its line: ≥150 2025年, 19800 年均. */
export const rulerLine = (figure: ChartFigure, unit: string): TextLine => {
  const { op, period } = figure;
  const when = period === '' ? '' : period === 'annual' ? annualWord(figure) : periodName(period);
  return [
    { text: opSign(op) + valueText(figure) + (unit === '%' ? '%' : ''), tone: 'value' },
    ...(when === '' ? [] : [{ text: when, tone: 'detail' as const }]),
  ];
};

/** The same with the place's name, where a chart stands alone: 泰山区 4.6 2025年. */
export const placeLine = (figure: ChartFigure, unit: string): TextLine => {
  const [value, ...detail] = rulerLine(figure, unit);
  const when = detail.map(({ text }) => text).join('');
  const said = figure.place.name + (when === '' ? '' : ` ${when}`);
  return value === undefined ? [] : [value, { text: said, tone: 'detail' }];
};
