import { svg, type SvgNode } from './svg-node.ts';
import { RUN_GAP, type PlacedLine } from './text-line.ts';

/** Draws a line of text; each run keeps its tone. */
export const textLineToNode = ({ x, y, anchor, line }: PlacedLine): SvgNode =>
  svg(
    'text',
    {
      x,
      y,
      class: `k-${line[0]?.tone ?? 'label'}`,
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    },
    ...line.map((run, position) =>
      position === 0 ? run.text : svg('tspan', { class: `k-${run.tone}`, dx: RUN_GAP }, run.text),
    ),
  );
