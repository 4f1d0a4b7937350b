import type { Drawing } from './chart.ts';
import { figureLink } from './figure-link.ts';
import { lengthToPath as px } from './length-to-path.ts';

import type { PlacedDistribution } from './place-distribution.ts';
import { siglumMark } from './siglum-mark.ts';
import { h } from '../element/h.ts';
import { textLineToNode } from './text-line-to-node.ts';

/** Draws placed heaps as one path of squares, the median as a line through them, picks as sigla on stems. */
export const distributionToDrawing = (placed: PlacedDistribution): Drawing => {
  const { width, height, y, start, end, ends, side, heaps, median, picks } = placed;
  const square = (x: number, row: number): string =>
    `M${px(x - side / 2)} ${px(y - 2 - row * (side + 1))}h${side}v-${side}h-${side}z`;
  const squares = heaps.flatMap(({ x, squares: count }) =>
    Array.from({ length: count }, (_, row) => square(x, row)),
  );
  return {
    width,
    height,
    nodes: [
      h('path', { class: 'k-heap', d: squares.join('') }),
      h('path', { class: 'k-grid', d: `M${px(start)} ${px(y)}H${px(end)}` }),
      h('path', { class: 'k-median', d: `M${px(median.x)} ${px(median.top)}V${px(y + 4)}` }),
      h('text', { class: 'k-detail', x: start, y: y + 18 }, ends[0]),
      h('text', { class: 'k-detail', x: end, y: y + 18, 'text-anchor': 'end' }, ends[1]),
      textLineToNode(median.text),
      ...picks.map(({ figure, x, y: top, text }) =>
        figureLink(
          figure,
          'k-mark',
          [x, top],
          null,
          h(
            'g',
            { class: `c-${figure.place.color}` },
            h('path', { class: 'k-line', d: `M0 10V${px(y - top)}` }),
          ),
          siglumMark({ ...figure, op: '=' }, figure.place),
          textLineToNode(text),
        ),
      ),
    ].filter((node) => node.properties['d'] !== ''),
  };
};
