import type { Drawing } from './chart.ts';
import { figureLink } from './figure-link.ts';
import { lengthToPath as px } from './length-to-path.ts';
import type { PlacedAxis, PlacedDot, PlacedDots } from './place-dots.ts';
import { siglumMark } from './siglum-mark.ts';
import type { Element } from 'hast';
import { h } from '../element/h.ts';
import { textLineToNode } from './text-line-to-node.ts';

/** Draws a placed dot plot: labels once, then one group per axis, all but the first hidden. */
export const dotsToDrawing = (placed: PlacedDots): Drawing => ({
  width: placed.width,
  height: placed.height,
  nodes: [
    ...placed.axes.map((axis, position) => axisToNode(axis, placed, position === 0)),
    // Over the grid, which on a phone runs behind the labels.
    h('g', { class: 'k-halo' }, ...placed.labels.map(textLineToNode)),
  ],
});

const axisToNode = (axis: PlacedAxis, placed: PlacedDots, shown: boolean): Element =>
  h(
    'g',
    { 'data-axis': axis.name, ...(shown ? {} : { display: 'none' }) },
    h('path', {
      class: 'k-grid',
      d: axis.ticks.map(({ x }) => `M${px(x)} ${px(placed.top)}V${px(placed.bottom)}`).join(''),
    }),
    ...axis.ticks.map(({ x, text }) =>
      h('text', { class: 'k-tick', x, y: placed.bottom + 16 }, text),
    ),
    ...axis.dots.map((dot) => dotToNode(dot, placed)),
  );

const dotToNode = (dot: PlacedDot, placed: PlacedDots): Element =>
  figureLink(
    dot.figure,
    'k-mark',
    [dot.x, dot.y],
    dot.span,
    h('path', { class: 'k-grid', d: `M${px(placed.start - dot.x)} 0H0` }),
    siglumMark(dot.figure, dot.figure.place, dot.span),
    ...dot.texts.map(textLineToNode),
  );
