import type { ChartFigure } from './chart.ts';
import { figureToWords } from './figure-to-words.ts';
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
    svg('title', {}, `${figure.quote}\n${figure.document}${figure.entry}`),
    ...children,
  );

/** An unseen surface that makes a mark 30 by 36 px for a finger, and its frame under focus. */
export const hitArea = (x: number, xMax: number | null, y: number): SvgNode =>
  svg('rect', {
    class: 'k-hit',
    x: x - 15,
    y: y - 18,
    width: (xMax ?? x) - x + 30,
    height: 36,
  });
