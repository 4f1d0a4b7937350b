import type { ChartFigure } from './chart.ts';
import { placedUnseen } from '../words/placed-figure.ts';
import { markLink } from './mark-link.ts';
import type { Element } from 'hast';
import { h } from '../element/h.ts';

/** A figure's mark at its place as a link to its sentence; `span` is the length of a range. */
export const figureLink = (
  figure: ChartFigure,
  className: string,
  at: readonly [x: number, y: number],
  span: number | null,
  ...drawn: readonly Element[]
): Element =>
  markLink(
    {
      className,
      at,
      href: figure.href,
      place: figure.place,
      period: figure.period,
      title: `${figure.quote}\n${figure.document}${figure.entry}`,
      unseen: (seen) => placedUnseen(figure, seen),
      hit: hitArea(span),
    },
    ...drawn,
  );

/** 30 by 36 px for a finger, a range as much longer. */
const hitArea = (span: number | null): Element =>
  h('rect', { class: 'k-hit', x: -15, y: -18, width: (span ?? 0) + 30, height: 36 });
