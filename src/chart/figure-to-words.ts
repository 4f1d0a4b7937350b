import type { ChartFigure } from './chart.ts';
import { opSign } from '../words/bound.ts';
import { periodShort, periodText } from '../words/period.ts';
import { statusWord } from '../words/figure.ts';
import { draftMark, draftWord } from '../words/document.ts';

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

/** What qualifies a figure, beside its number: 2025 · 征求意见稿 · 预计. */
export const figureToDetail = (figure: ChartFigure): string =>
  [
    periodShort(figure),
    figure.status === 'actual' ? statusWord(figure.status) : '',
    figure.draft ? draftWord : '',
    figure.certainty === '预计' ? '预计' : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** A figure in a list of those not drawn: 兖州区2023年：新建社区 20个（征求意见稿）. */
export const figureToApartWords = (figure: ChartFigure): string =>
  `${figure.place.name}${figure.period === '' ? '' : periodText(figure)} ${figure.label} ${figureToValue(figure)}${draftMark(figure.draft)}`;

/** Where a figure stands: 《…》（文号）第12条. */
export const figureToCitation = ({ work, entry }: Pick<ChartFigure, 'work' | 'entry'>): string =>
  work + entry;

/** A figure as one spoken phrase: 台儿庄区，2025年，≥70%，目标，三年行动计划第37条. */
export const figureToWords = (figure: ChartFigure): string =>
  [
    figure.place.name,
    periodText(figure),
    figureToValue(figure),
    statusWord(figure.status),
    figure.draft ? draftWord : '',
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
    period !== '' && seen.includes(periodShort(figure)) ? '' : periodText(figure),
    figure.status === 'target' ? statusWord('target') : unlessSeen(statusWord('actual')),
    figure.draft && !document.includes(draftWord) ? unlessSeen(draftWord) : '',
    unlessSeen(figure.certainty ?? ''),
    (document.startsWith(place.name) ? '' : place.name) + document + entry,
  ];
};
