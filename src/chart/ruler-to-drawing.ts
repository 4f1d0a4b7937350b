import type { Drawing } from './chart.ts';
import { figureLink } from './figure-link.ts';
import { lengthToPath as px } from './length-to-path.ts';
import type { PlacedRuler } from './place-ruler.ts';
import { siglumMark } from './siglum-mark.ts';
import { h } from '../element/h.ts';
import { textLineToNode } from './text-line-to-node.ts';

/** Draws a placed ruler: the line with its ends, a bar at 0 or two strokes where it is broken, and the marks. */
export const rulerToDrawing = (placed: PlacedRuler): Drawing => {
  const { width, height, y, start, end, ends, broken, marks } = placed;
  const sign = broken
    ? `M${px(start - 10)} ${px(y + 5)}l4 -10m2 10l4 -10`
    : `M${px(start)} ${px(y - 5)}v10`;
  const line = broken ? start + 4 : start;
  return {
    width,
    height,
    nodes: [
      h('path', { class: 'k-grid', d: `M${px(line)} ${px(y)}H${px(end)}` }),
      h('path', { class: 'k-edge', d: sign }),
      h('text', { class: 'k-detail', x: 0, y: y + 5 }, ends[0]),
      h('text', { class: 'k-detail', x: width, y: y + 5, 'text-anchor': 'end' }, ends[1]),
      ...marks.map(({ figure, x, y: top, span, tail, text }) =>
        figureLink(
          figure,
          'k-mark',
          [x, top],
          span,
          siglumMark(tail ? figure : { ...figure, op: '=' }, figure.place, span),
          textLineToNode(text),
        ),
      ),
    ],
  };
};
