import type { ChartFigure } from './chart.ts';
import { figureToUnseen } from './figure-to-words.ts';
import { markToName } from './mark-to-name.ts';
import { moveTo } from './move-to.ts';
import { svg, type SvgNode } from './svg-node.ts';

/** A mark at its place as a link to its sentence; the browser shows the sentence by itself where no script runs. */
export const figureLink = (
  figure: ChartFigure,
  className: string,
  [x, y]: readonly [x: number, y: number],
  ...children: readonly SvgNode[]
): SvgNode =>
  svg(
    'a',
    {
      class: className,
      ...moveTo(x, y),
      href: figure.href,
      'data-place': figure.place.code,
      'data-period': figure.period,
      'aria-label': markToName(children, (seen) => figureToUnseen(figure, seen)),
    },
    svg('title', {}, `${figure.quote}\n${figure.document}${figure.entry}`),
    ...children,
  );

/** An unseen surface that makes a mark 30 by 36 px for a finger, a range as much longer, and its frame under focus. */
export const hitArea = (span: number | null): SvgNode =>
  svg('rect', { class: 'k-hit', x: -15, y: -18, width: (span ?? 0) + 30, height: 36 });
