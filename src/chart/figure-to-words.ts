import type { ChartFigure } from './chart.ts';
import { annualWord } from '../model/annual-word.ts';
import { opSign } from '../model/op-words.ts';

/** 2025 → 2025年, annual → 每年 or 年均, none → 未写年份. */
export const periodToWords = (figure: Pick<ChartFigure, 'period' | 'quote'>): string => {
  if (figure.period === 'annual') return annualWord(figure);
  return figure.period === '' ? '未写年份' : `${figure.period}年`;
};

/** Bound, number and unit: ≥70%, 约30万千瓦. */
export const figureToValue = (figure: Pick<ChartFigure, 'op' | 'number' | 'unit'>): string =>
  opSign(figure.op) + figure.number + figure.unit;

/** What stands beside a mark: the unit falls away where the chart says it once, but % stays. */
export const figureToShortValue = (
  figure: Pick<ChartFigure, 'op' | 'number' | 'unit'>,
  chartUnit: string,
): string =>
  figure.unit === chartUnit && figure.unit !== '%'
    ? opSign(figure.op) + figure.number
    : figureToValue(figure);

/** The year as it stands beside a mark. */
const figureToYear = (figure: ChartFigure): string =>
  figure.period === 'annual' ? annualWord(figure) : figure.period;

/** What qualifies a figure, beside its number: 2025 · 征求意见稿 · 预计. */
export const figureToDetail = (figure: ChartFigure): string =>
  [
    figureToYear(figure),
    figure.status === 'actual' ? '结果' : '',
    figure.draft ? '征求意见稿' : '',
    figure.certainty === '预计' ? '预计' : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** A figure in a list of those not drawn: 兖州区2023年：新建社区 20个（征求意见稿）. */
export const figureToApartWords = (figure: ChartFigure): string =>
  `${figure.place.name}${figure.period === '' ? '' : periodToWords(figure)} ${figure.label} ${figureToValue(figure)}${
    figure.draft ? '（征求意见稿）' : ''
  }`;

/** Where a figure stands: 《…》（文号）第12条. */
export const figureToCitation = ({ work, entry }: Pick<ChartFigure, 'work' | 'entry'>): string =>
  work + entry;

/** A figure as one spoken phrase: 台儿庄区，2025年，≥70%，目标，三年行动计划第37条. */
export const figureToWords = (figure: ChartFigure): string =>
  [
    figure.place.name,
    periodToWords(figure),
    figureToValue(figure),
    figure.status === 'actual' ? '结果' : '目标',
    figure.draft ? '征求意见稿' : '',
    figure.certainty ?? '',
  ]
    .filter((part) => part !== '')
    .join('，') + `，${figure.document}${figure.entry}`;

/** What a mark does not show of its figure by itself (`seen` is what it shows), ending with where it stands. */
export const figureToUnseen = (figure: ChartFigure, seen: string): string[] => {
  const { number, unit, period, place, document, entry } = figure;
  const unlessSeen = (words: string): string => (seen.includes(words) ? '' : words);
  return [
    seen.includes(number + unit) ? '' : `单位${unit}`,
    period !== '' && seen.includes(figureToYear(figure)) ? '' : periodToWords(figure),
    figure.status === 'target' ? '目标' : unlessSeen('结果'),
    figure.draft && !document.includes('征求意见稿') ? unlessSeen('征求意见稿') : '',
    unlessSeen(figure.certainty ?? ''),
    (document.startsWith(place.name) ? '' : place.name) + document + entry,
  ];
};
