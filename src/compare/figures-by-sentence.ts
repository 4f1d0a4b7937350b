import type { Figure } from './figure.ts';

const words = ({ sentence: { before, span, after } }: Figure): string => before + span + after;

/** Figures in their order, those that stand in one sentence of one entry and follow one another together. */
export function figuresBySentence(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const [last] = groups[groups.length - 1] ?? [];
    const isSame =
      last !== undefined &&
      last.plan.id === figure.plan.id &&
      last.target.clause === figure.target.clause &&
      words(last) === words(figure);
    if (isSame) groups[groups.length - 1]?.push(figure);
    else groups.push([figure]);
  }
  return groups;
}
