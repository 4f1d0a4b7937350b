import type { ChartFigure } from './chart.ts';
import { draftMark } from '../words/document.ts';
import { statusWord } from '../words/figure.ts';
import { periodText } from '../words/period.ts';
import { placedInSentence } from '../words/placed-figure.ts';

/** Fewer places than this rank nobody. */
const enough = 5;

const when = (figure: ChartFigure): string => {
  if (figure.period === '') return '';
  return periodText(figure) + (figure.status === 'actual' ? statusWord('actual') : '');
};

/** The bound that decides a figure's rank: of 1—2个 the upper. */
const rank = (figure: ChartFigure): number => figure.valueMax ?? figure.value;

/** Free of a place's size: a share, or a figure per head or per unit. */
const isRelative = ({ unit, label, kind }: ChartFigure): boolean =>
  /^[%‰]$/u.test(unit) ||
  unit.includes('/') ||
  kind === 'share' ||
  /^(?:每|人均|万人|千人)/u.test(label);

/** Whether places may be ranked: five or more of one level, all issued, one year and standing, a unit free of size. */
export const mayRank = (figures: readonly ChartFigure[]): boolean => {
  const count = (key: (figure: ChartFigure) => unknown): number => new Set(figures.map(key)).size;
  return (
    count(({ place }) => place.code) >= enough &&
    count(({ place }) => place.level) === 1 &&
    count(({ period }) => period) === 1 &&
    figures.every(({ period }) => /^\d{4}$/u.test(period)) &&
    count(({ status }) => status) === 1 &&
    figures.every(({ draft }) => !draft) &&
    figures.every(isRelative)
  );
};

/**
 * States what a dot plot shows, from its figures alone and without a verdict: between which two documents the figures
 * lie; which place is 最高 and 最低 only where places may be ranked and `superlatives` are wanted.
 */
export const dotsToTitle = (
  name: string,
  figures: readonly ChartFigure[],
  superlatives: boolean,
): string => {
  const ordered = [...figures].sort((a, b) => rank(a) - rank(b));
  const [low] = ordered;
  const high = ordered[ordered.length - 1];
  if (low === undefined || high === undefined) return name;
  const said = (figure: ChartFigure): string =>
    `${figure.document}${when(figure)}${placedInSentence(figure)}`;
  if (ordered.length === 1) return `${name}：${said(low)}`;
  // 55家 and 55家以上 are one number and two wordings.
  const values = new Set(ordered.map(placedInSentence));
  if (values.size === 1) return `${name}：${ordered.length}个数所写相同，${placedInSentence(low)}`;
  // 约7%, 7% and 7%以上 span nothing either.
  if (rank(low) === rank(high) && ordered.every(({ valueMax }) => valueMax === null))
    return `${name}：${ordered.length}个数写的都是${placedInSentence({ ...low, op: '=' })}，有的带“左右”“以上”等字`;
  if (superlatives && mayRank(ordered)) {
    const at = (end: ChartFigure): string =>
      ordered
        .filter((figure) => rank(figure) === rank(end))
        .map((figure) => figure.place.name + draftMark(figure.draft))
        .join('、');
    const [first] = ordered;
    return `${name}：${first === undefined ? '' : when(first)}，${at(high)}最高，${placedInSentence(high)}；${at(low)}最低，${placedInSentence(low)}`;
  }
  return `${name}：${ordered.length === 2 ? '' : `${ordered.length}个数，`}从${said(low)}到${said(high)}`;
};
