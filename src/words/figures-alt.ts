import { type PlacedFigure, placedWords } from './placed-figure.ts';

const SPOKEN = 12;

/** A chart in words: its kind, its title, and the figures themselves up to a dozen. */
export function figuresAlt(
  kind: string,
  title: string,
  unit: string,
  figures: readonly PlacedFigure[],
): string {
  const spoken = figures.slice(0, SPOKEN).map(placedWords).join('；');
  const rest = figures.length > SPOKEN ? `；另有${figures.length - SPOKEN}个，见图下的表` : '';
  return `${kind}。${title}。${unit === '' ? '' : `单位${unit}。`}${spoken}${rest}。`;
}
