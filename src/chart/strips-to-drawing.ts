import type { Drawing } from './chart.ts';
import { figureLink } from './figure-link.ts';
import { lengthToPath as px } from './length-to-path.ts';
import type { PlacedStrip, PlacedStrips } from './place-strips.ts';
import { siglumMark } from './siglum-mark.ts';
import type { Element } from 'hast';
import { h } from '../element/h.ts';
import { textLineToNode } from './text-line-to-node.ts';

/** Draws placed strips: serif headings over hairlines, then each strip with its marks. */
export const stripsToDrawing = (placed: PlacedStrips): Drawing => ({
  width: placed.width,
  height: placed.height,
  nodes: [
    ...placed.headings.flatMap(({ y, text }) => [
      h('text', { class: 'k-head', x: 0, y }, text),
      h('path', { class: 'k-rule', d: `M0 ${px(y + 8)}H${px(placed.width)}` }),
    ]),
    ...placed.strips.map((strip) => stripToNode(strip, placed)),
  ],
});

const stripToNode = (strip: PlacedStrip, { start, end }: PlacedStrips): Element =>
  h(
    'g',
    {},
    ...strip.labels.map(textLineToNode),
    ...strip.lines.map((y) =>
      h('path', {
        class: strip.marks.length > 0 ? 'k-grid' : 'k-grid k-dash',
        d: `M${px(start)} ${px(y)}H${px(end)}M${px(start)} ${px(y - 5)}v10`,
      }),
    ),
    ...(strip.empty === null ? [] : [h('g', { class: 'k-halo' }, textLineToNode(strip.empty))]),
    ...strip.marks.map(({ figure, quiet, x, y, span, texts }) =>
      figureLink(
        figure,
        quiet ? 'k-mark k-quiet' : 'k-mark',
        [x, y],
        span,
        siglumMark(figure, figure.place, span),
        ...texts.map(textLineToNode),
      ),
    ),
  );
