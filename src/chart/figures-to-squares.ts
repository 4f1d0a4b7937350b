import type { ChartFigure, Drawing } from './chart.ts';
import { figureLink } from './figure-link.ts';
import { placedValue } from '../words/placed-figure.ts';
import { moveTo } from './move-to.ts';
import { markWidth, siglumMark } from './siglum-mark.ts';
import { squaresToPath } from './squares-to-path.ts';
import { h } from '../element/h.ts';
import { LINE, toTextLines } from './text-line.ts';
import { textLineToNode } from './text-line-to-node.ts';
import { draftWord } from '../words/document.ts';
import { countWords, reachedWords } from '../words/figure.ts';
import { periodText } from '../words/period.ts';

/** Squares of one figure, and of all of a chart, that can still be counted. */
const MOST = 800;
const MOST_OF_ALL = 1600;

const SIDE = 6;
const GAP = 2;

/** What is counted one by one: 家, 个, 项 …; people and households are too many, money and land have no pieces. */
const counters = /^[家个项所座条处件名户支只台套艘类种场次]$/u;

/** Whether figures are counts small enough to be drawn one square each. */
export const fitSquares = (figures: readonly ChartFigure[]): boolean =>
  figures.every(
    ({ value, valueMax, kind, unit, op }) =>
      valueMax === null &&
      (kind === 'level' || kind === 'increment') &&
      counters.test(unit) &&
      op !== '<=' &&
      op !== '<' &&
      Number.isInteger(value) &&
      value > 0 &&
      value <= MOST,
  ) && figures.reduce((sum, { value }) => sum + value, 0) <= MOST_OF_ALL;

/** Figures under their places, each as so many squares: full for a total, pale for a draft's, hollow for what is newly done. */
export const figuresToSquares = (
  all: readonly ChartFigure[],
): {
  readonly figures: readonly ChartFigure[];
  readonly key: string;
  readonly draw: (width: number) => Drawing;
} => {
  const places = [...Map.groupBy(all, ({ place }) => place.code).values()];
  const figures = places.flat();
  const signs: readonly (readonly [boolean, string])[] = [
    [figures.some(({ kind }) => kind === 'level'), `实格是${countWords('level')}`],
    [figures.some(({ kind }) => kind === 'increment'), `空格是${countWords('increment')}`],
    [figures.some(({ draft }) => draft), `浅格是${draftWord}`],
    [figures.some(({ op }) => op === '>=' || op === '>'), '≥ 是“以上”'],
  ];
  const unit = figures[0]?.unit ?? '';
  return {
    figures,
    key: [`一格一${unit}`, ...signs.filter(([is]) => is).map(([, said]) => said)].join('\u3000'),
    draw: (width) => drawPlaces(places, width),
  };
};

const drawPlaces = (places: readonly (readonly ChartFigure[])[], width: number): Drawing => {
  const above = width < 400;
  const gutter = above ? 0 : 176;
  const perLine = Math.floor((width - gutter) / (SIDE + GAP));
  let top = 4;
  const nodes = places.flatMap((figures) => {
    const [first] = figures;
    if (first === undefined) return [];
    const start = top;
    const { place } = first;
    const mark = markWidth(place.siglum);
    const label = [
      h('path', { class: 'k-grid', d: `M0 ${String(start)}H${String(width)}` }),
      h(
        'g',
        moveTo(mark / 2 + 1, start + 18),
        siglumMark({ op: '=', status: 'target', draft: first.draft }, place),
      ),
      h('text', { x: mark + 8, y: start + 23 }, place.name),
    ];
    top += above ? 38 : 10;
    const drawn = figures.map((figure) => {
      const lines = Math.ceil(figure.value / perLine);
      const said = toTextLines(placedValue(figure), 'value', whatOf(figure), width - gutter);
      const height = lines * (SIDE + GAP);
      const at = top;
      top += height + said.length * LINE + 12;
      return figureLink(
        figure,
        'k-mark',
        [gutter, at],
        null,
        h(
          'g',
          { class: `c-${place.color}` },
          h('path', {
            class: `k-unit${figure.kind === 'increment' ? ' k-open' : ''}${figure.draft ? ' k-pale' : ''}`,
            d: squaresToPath(figure.value, perLine, SIDE, GAP),
          }),
        ),
        ...said.map((line, row) =>
          textLineToNode({ x: 0, y: height + 17 + row * LINE, anchor: 'start', line }),
        ),
      );
    });
    top = Math.max(top, start + 40) + 2;
    return [...label, ...drawn];
  });
  return { width, height: top, nodes };
};

/** 2025年的总数, 2023年新做的数，已有的结果. */
const whatOf = (figure: ChartFigure): string =>
  [
    periodText(figure) + (figure.kind === 'level' ? '的' : '') + countWords(figure.kind),
    reachedWords({ ...figure, certainty: null }),
  ]
    .filter((part) => part !== '')
    .join('，');
