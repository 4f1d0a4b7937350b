import type { ChartFigure } from './chart.ts';
import { draftWord } from '../words/document.ts';
import { statusWord } from '../words/figure.ts';

/** An ideographic space parts the signs of a key. */
export const GAP = '\u3000';

/** Each sign of a mark with its meaning; only those that occur are told. */
const SIGNS: readonly (readonly [(figure: ChartFigure) => boolean, string])[] = [
  [({ status }) => status === 'actual', `空心 = 已有${statusWord('actual')}`],
  [({ draft }) => draft, `虚边 = ${draftWord}`],
  [({ op }) => op === '>=' || op === '>', '箭头向右 = 以上'],
  [({ op }) => op === '<=' || op === '<', '箭头向左 = 以下'],
  [({ op }) => op === '~', '两侧短须 = 约'],
  [({ valueMax }) => valueMax !== null, '横杠 = 区间'],
];

/** Unit and the signs that occur in a chart: 单位：% 箭头向右 = 以上. */
export const figuresToKey = (figures: readonly ChartFigure[], unit: string): string =>
  [
    unit === '' ? '' : `单位：${unit}`,
    ...SIGNS.filter(([occurs]) => figures.some(occurs)).map(([, meaning]) => meaning),
  ]
    .filter((part) => part !== '')
    .join(GAP);
