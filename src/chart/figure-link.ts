import type { ChartFigure } from './chart.ts';
import { figureToCitation, figureToWords } from './figure-to-words.ts';
import { svg, type SvgNode } from './svg-node.ts';

/** A mark as a link to its sentence; the browser shows the sentence by itself where no script runs. */
export const figureLink = (
  figure: ChartFigure,
  className: string,
  ...children: readonly SvgNode[]
): SvgNode =>
  svg(
    'a',
    {
      class: className,
      href: figure.href,
      'data-mark': figure.id,
      'data-place': figure.place.code,
      'data-period': figure.period,
      'aria-label': figureToWords(figure),
    },
    svg('title', {}, `${figure.quote}\n${figureToCitation(figure)}`),
    ...children,
  );

/** An unseen surface that makes a mark 36 px high for a finger. */
export const hitArea = (x: number, xMax: number | null, y: number): SvgNode =>
  svg('rect', {
    class: 'k-hit',
    x: x - 18,
    y: y - 18,
    width: (xMax ?? x) - x + 36,
    height: 36,
  });
