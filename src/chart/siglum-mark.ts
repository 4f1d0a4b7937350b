import type { Element } from 'hast';
import { h } from '../element/h.ts';
import type { ChartFigure, Place } from './chart.ts';
import { lengthToPath as px } from './length-to-path.ts';

/** Side of a siglum's square in px. */
export const MARK = 20;
/** Length of an arrow or whisker beyond the square in px. */
export const TAIL = 16;

/** Width in px of a siglum's frame: a square for one character, a plate for two. */
export const markWidth = (siglum: string): number => ([...siglum].length > 1 ? 32 : MARK);

/** What decides how a mark looks. */
export type MarkStyle = Pick<ChartFigure, 'op' | 'status' | 'draft'>;

/** How far a mark reaches left and right of the value it stands on, in px. */
export const markReach = (
  style: MarkStyle,
  siglum: string,
): { readonly left: number; readonly right: number } => {
  const half = markWidth(siglum) / 2;
  const leftward = style.op === '<=' || style.op === '<' || style.op === '~';
  const rightward = style.op === '>=' || style.op === '>' || style.op === '~';
  return { left: half + (leftward ? TAIL : 2), right: half + (rightward ? TAIL : 2) };
};

/**
 * Draws a figure as the siglum's square on a number line, its value at the origin: filled for a promise,
 * hollow for a result, broken outline for a draft; arrow right for ≥ and >, left for ≤ and <,
 * double whisker for 约, a bar of length `span` for a range.
 */
export const siglumMark = (
  style: MarkStyle,
  place: Pick<Place, 'siglum' | 'color'>,
  span: number | null = null,
): Element => {
  const half = markWidth(place.siglum) / 2;
  const apart = span !== null && span >= 2 * half + 4;
  return h(
    'g',
    { class: `c-${place.color}` },
    ...tail(style.op, half),
    ...(span === null ? [] : [line(`M0 -14v28M${px(span)} -14v28M0 0H${px(span)}`)]),
    ...seal(style, place.siglum, span === null || apart ? 0 : span / 2, half),
    ...(apart ? seal(style, place.siglum, span, half) : []),
  );
};

const line = (d: string): Element => h('path', { class: 'k-line', d });

const tail = (op: MarkStyle['op'], half: number): Element[] => {
  const reach = TAIL - 2;
  if (op === '>=' || op === '>') return [line(`M${half} 0h${reach}m-6 -5l6 5l-6 5`)];
  if (op === '<=' || op === '<') return [line(`M-${half} 0h-${reach}m6 -5l-6 5l6 5`)];
  if (op === '~')
    return [line(`M${half} 0h11m-4 -5v10m4 -10v10`), line(`M-${half} 0h-11m4 -5v10m-4 -10v10`)];
  return [];
};

const seal = (style: MarkStyle, siglum: string, x: number, half: number): Element[] => {
  const hollow = style.status === 'actual' || style.draft;
  const dash = style.draft ? (style.status === 'actual' ? ' k-dot' : ' k-dash') : '';
  return [
    h('rect', {
      class: `${hollow ? 'k-hollow' : 'k-full'}${dash}`,
      x: x - half,
      y: -MARK / 2,
      width: 2 * half,
      height: MARK,
    }),
    h('text', { class: `k-sig${hollow ? '' : ' k-inv'}`, x, y: 4.8 }, siglum),
  ];
};
