import { figuresAlt } from '../../words/figures-alt.ts';
import { placeStrips, type StripFrame, STRIPS_NARROW } from '../../chart/place-strips.ts';
import { stripsToDrawing } from '../../chart/strips-to-drawing.ts';
import type { GuestStrip } from '../../check/beside/figures-to-strip.ts';
import { h } from '../../element/h.ts';
import { element } from '../element.ts';
import { elementToSvg } from '../element-to-svg.ts';

const wide: StripFrame = { width: 640, gutter: 0, captionMax: 172 };

/** A guest's figure on a line of numbers among the like of the edition. */
export function drawStrip({ strip, figures, more }: GuestStrip): HTMLElement {
  const alt = figuresAlt('数轴', strip.label, strip.unit, figures);
  const draw = (frame: StripFrame, name: string): SVGElement => {
    const { width, height, nodes } = stripsToDrawing(
      placeStrips([{ heading: '', strips: [strip] }], frame),
    );
    const size = { viewBox: `0 0 ${width} ${Math.ceil(height)}`, width, height };
    return elementToSvg(
      h('svg', { class: `k-svg ${name}`, ...size, role: 'group', 'aria-label': alt }, ...nodes),
    );
  };
  const rest = `年份相近的 ${figures.length - 1} 处画在轴上，另有 ${more} 处。`;
  return element(
    'figure',
    { class: 'own-strip' },
    draw(wide, 'wide'),
    draw(STRIPS_NARROW, 'narrow'),
    ...(more > 0 ? [element('figcaption', { class: 'quiet' }, rest)] : []),
  );
}
