import type { Drawing } from './chart.ts';
import { figureLink } from './figure-link.ts';
import { lengthToPath as px } from './length-to-path.ts';
import type { PlacedBand } from './place-band.ts';
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
    ...(strip.band === null ? [] : bandToNodes(strip.band)),
    ...(strip.empty === null ? [] : [h('g', { class: 'k-halo' }, textLineToNode(strip.empty))]),
    ...(strip.bar === null ? [] : [barToNode(strip.bar, strip.marks)]),
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

/** 哑铃: the way from what was reached to what is promised. */
const barToNode = (
  { y, from, to }: NonNullable<PlacedStrip['bar']>,
  [mark]: PlacedStrip['marks'],
): Element =>
  h(
    'g',
    { class: `c-${mark?.figure.place.color ?? 'mo'}` },
    h('path', { class: 'k-line', d: `M${px(from)} ${px(y)}H${px(to)}` }),
  );

const bandToNodes = ({ y, ends, half, median }: PlacedBand): Element[] => [
  h('path', { class: 'k-heap', d: `${bar(ends, y + 2, 1)}${bar(half, y, 5)}` }),
  h('path', { class: 'k-median', d: `M${px(median)} ${px(y - 2)}v9` }),
];

const bar = ([from, to]: readonly [number, number], y: number, thick: number): string =>
  `M${px(from)} ${px(y)}H${px(to)}v${thick}H${px(from)}z`;
