import type { PackedFigure } from './packed-figure.ts';

/** Figures that stand with another matter, by their places there. */
export type Elsewhere = [key: string, ...places: number[]];

/** The matters of one part, each with its figures: a figure stands with the first of its matters alone. */
export type FigurePart = ReadonlyMap<string, readonly (PackedFigure | Elsewhere)[]>;

/** Whether what a matter holds are figures of another. */
export function isElsewhere(one: PackedFigure | Elsewhere): one is Elsewhere {
  return typeof one[0] === 'string';
}

/** A part → JSON with a line for each matter, so that one is read without the others. */
export function partToText(part: FigurePart): string {
  const lines = [...part].map(([key, list]) => `${JSON.stringify(key)}:${JSON.stringify(list)}`);
  return `{\n${lines.join(',\n')}\n}`;
}

/** The figures of a matter in the text of the part that it stands in. */
export function textToFigures(text: string, key: string): (PackedFigure | Elsewhere)[] {
  const head = `\n${JSON.stringify(key)}:`;
  const at = text.indexOf(head);
  if (at < 0) return [];
  const from = at + head.length;
  const line = text.slice(from, text.indexOf('\n', from)).replace(/,$/u, '');
  return JSON.parse(line) as (PackedFigure | Elsewhere)[];
}
