import type { Element } from 'hast';
import { h } from '../element/h.ts';
import { type PlacedLine, type Tone } from './text-line.ts';

/** The class of a tone; a label looks as text does anyway. */
const toneClass = (tone: Tone): Record<string, string> =>
  tone === 'label' ? {} : { class: `k-${tone}` };

/** Draws a line of text; each run keeps its tone, a blank parts it from the one before. */
export const textLineToNode = ({ x, y, anchor, line }: PlacedLine): Element =>
  h(
    'text',
    {
      x,
      y,
      ...toneClass(line[0]?.tone ?? 'label'),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    },
    ...line.map((run, position) =>
      position === 0 ? run.text : h('tspan', toneClass(run.tone), ` ${run.text}`),
    ),
  );
