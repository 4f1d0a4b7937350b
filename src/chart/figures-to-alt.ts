import type { ChartFigure } from './chart.ts';
import { figureToWords } from './figure-to-words.ts';

const SPOKEN = 12;

/** A chart in words: its kind, its title, and the figures themselves up to a dozen. */
export const figuresToAlt = (
  kind: string,
  title: string,
  unit: string,
  figures: readonly ChartFigure[],
): string => {
  const spoken = figures.slice(0, SPOKEN).map(figureToWords).join('；');
  const rest = figures.length > SPOKEN ? `；另有${figures.length - SPOKEN}个，见图下的表` : '';
  return `${kind}。${title}。${unit === '' ? '' : `单位${unit}。`}${spoken}${rest}。`;
};
