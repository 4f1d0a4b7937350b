import type { ChartFigure } from './chart.ts';

const SHOWN = 6;

/** Where figures were read, each place once: 来源：《…》第37条，《…》第105条。 */
export const figuresToSource = (figures: readonly ChartFigure[]): string => {
  const citations = [...new Set(figures.map(({ citation }) => citation))];
  const shown = citations.slice(0, SHOWN).join('，');
  return citations.length > SHOWN
    ? `来源：${shown}等${citations.length}处，全部见表。`
    : `来源：${shown}。`;
};
