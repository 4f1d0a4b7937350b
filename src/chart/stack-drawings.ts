import type { Drawing } from './chart.ts';
import { moveTo } from './move-to.ts';
import { h } from '../element/h.ts';

const LABEL = 26;
const APART = 6;

/** Drawings under one another, each below its label: a sheet as one picture. */
export const stackDrawings = (
  parts: readonly { readonly label: string; readonly drawing: Drawing }[],
): Drawing => {
  let top = 0;
  const nodes = parts.flatMap(({ label, drawing }) => {
    const at = top;
    top += LABEL + drawing.height + APART;
    return [
      h('text', { x: 0, y: at + 18 }, label),
      h('g', moveTo(0, at + LABEL), ...drawing.nodes),
    ];
  });
  return { width: Math.max(1, ...parts.map(({ drawing }) => drawing.width)), height: top, nodes };
};
