import type { ChartFigure } from './chart.ts';
import { figureToValue } from './figure-to-words.ts';
import { periodText } from '../words/period.ts';
import { draftMark } from '../words/document.ts';

/** Which end of an indicator leads: the higher, the lower, or neither. */
export type Direction = 'higher' | 'lower' | 'neither';

const said = (figure: ChartFigure): string => figure.place.name + draftMark(figure.draft);

const when = (figure: ChartFigure): string => {
  if (figure.period === '') return '';
  return figure.status === 'actual' ? `${periodText(figure)}结果` : periodText(figure);
};

/** The bound that decides a figure's rank: of 1—2个 the upper. */
const rank = (figure: ChartFigure): number => figure.valueMax ?? figure.value;

/**
 * States what a dot plot shows, from its figures alone and without a verdict:
 * 兖州区2023年就到4.96个，高于其余各地2025年的数; 泰山区（征求意见稿）最高，≥90%；台儿庄区最低，≥70%.
 */
export const dotsToTitle = (
  name: string,
  figures: readonly ChartFigure[],
  direction: Direction,
): string => {
  const lower = direction === 'lower';
  const ordered = [...figures].sort((a, b) => (lower ? rank(a) - rank(b) : rank(b) - rank(a)));
  const [first, second] = ordered;
  const last = ordered[ordered.length - 1];
  if (first === undefined || last === undefined) return name;
  if (second === undefined) return `${name}：${said(first)}${when(first)}${figureToValue(first)}`;
  // Numbers of different years are not set against each other without saying so.
  const years = new Set(ordered.map(when)).size > 1;
  const told = (figure: ChartFigure): string => {
    if (!years) return said(figure);
    return said(figure) + (figure.period === 'annual' ? `（${when(figure)}）` : when(figure));
  };
  if (rank(first) === rank(last))
    return `${name}：${ordered.map(told).join('、')}所写相同，${shared(ordered)}`;
  const top = lower ? '最低' : '最高';
  const bottom = lower ? '最高' : '最低';
  const leaders = ordered.filter((figure) => rank(figure) === rank(first));
  if (leaders.length > 1)
    return `${name}：${leaders.map(told).join('、')}同为${top}，${shared(leaders)}`;
  const later = laterYears(first.period, ordered.slice(1));
  const elsewhere = ordered.slice(1).every(({ place }) => place.code !== first.place.code);
  if (later !== null && elsewhere)
    return `${name}：${said(first)}${when(first)}即${figureToValue(first)}，${
      lower ? '低于' : '高于'
    }${ordered.length === 2 ? said(last) : '其余各处'}${later}的数`;
  return `${name}：${told(first)}${top}，${figureToValue(first)}；${told(last)}${bottom}，${figureToValue(last)}`;
};

/** What several say alike; a bound only where all of them say it. */
const shared = (figures: readonly ChartFigure[]): string =>
  [...new Set(figures.map(figureToValue))].join('、');

/** How to name the years of all others when every one of them is later than `year`; else null. */
const laterYears = (year: string, others: readonly ChartFigure[]): string | null => {
  if (!isYear(year) || !others.every(({ period }) => isYear(period) && period > year)) return null;
  const years = new Set(others.map(({ period }) => period));
  return years.size === 1 ? `${[...years].join('')}年` : '更晚年份';
};

const isYear = (period: string): boolean => /^\d{4}$/.test(period);
