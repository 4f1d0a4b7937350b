import { scaleLinear } from 'd3-scale';
import type { Drawing, Place } from './chart.ts';
import { markLink } from './mark-link.ts';
import { moveTo } from './move-to.ts';
import { LINE, lineWidth, toTextLines } from './text-line.ts';
import type { Element } from 'hast';
import { h } from '../element/h.ts';
import { textLineToNode } from './text-line-to-node.ts';
import { siglumMark } from './siglum-mark.ts';

/** One bar that leads somewhere; its value is a count. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly written: string;
  readonly place: Place;
  readonly href: string;
  /** Shown by the browser itself. */
  readonly title: string;
}

const BAR = 12;
const SIGLUM = 38;

/** Draws counts as bars from 0, labels before them (wide) or above (below 400 px), counts behind. */
export const barsToDrawing = (bars: readonly Bar[], width: number): Drawing => {
  const above = width < 400;
  const labels = bars.map(({ label }) =>
    toTextLines(label, 'label', '', above ? width - SIGLUM : 200),
  );
  const gutter = above ? 0 : Math.max(0, ...labels.flat().map(lineWidth)) + 14;
  const start = gutter + SIGLUM;
  const room = Math.max(
    0,
    ...bars.map(({ written }) => lineWidth([{ text: written, tone: 'value' }])),
  );
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(({ value }) => value))])
    .range([0, width - start - room - 8]);
  let top = 0;
  const nodes = bars.map((bar, position): Element => {
    const lines = labels[position] ?? [];
    const height = above ? lines.length * LINE + 26 : Math.max(30, lines.length * LINE + 10);
    const y = above ? top + lines.length * LINE + 10 : top + height / 2;
    const first = above ? top + 14 - y : 5 - ((lines.length - 1) * LINE) / 2;
    top += height;
    const end = scale(bar.value);
    return markLink(
      {
        className: 'k-mark',
        at: [start, y],
        href: bar.href,
        place: bar.place,
        title: bar.title,
        unseen: () => [bar.place.name],
        hit: h('rect', { class: 'k-hit', x: -SIGLUM, y: -12, width: end + SIGLUM, height: 24 }),
      },
      ...lines.map((line, row) =>
        textLineToNode({ x: above ? 0 : -start, y: first + row * LINE, anchor: 'start', line }),
      ),
      h(
        'g',
        moveTo(-SIGLUM / 2, 0),
        siglumMark({ op: '=', status: 'target', draft: false }, bar.place),
      ),
      h(
        'g',
        { class: `c-${bar.place.color}` },
        h('rect', { class: 'k-full', x: 0, y: -BAR / 2, width: end, height: BAR }),
      ),
      textLineToNode({
        x: end + 8,
        y: 5,
        anchor: 'start',
        line: [{ text: bar.written, tone: 'value' }],
      }),
    );
  });
  return { width, height: Math.max(top, 1), nodes };
};
