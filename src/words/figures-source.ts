import type { PlacedFigure } from './placed-figure.ts';

const SHOWN = 6;

/**
 * Where figures were read, document by document: 来源：台儿庄区三年行动计划第12条、第37条；… in short,
 * 来源：《…》（文号）第12条、第37条；… in full.
 */
export function figuresSource(
  figures: readonly Pick<PlacedFigure, 'document' | 'work' | 'entry'>[],
  name: 'document' | 'work',
): string {
  const entries = new Map<string, Set<string>>();
  for (const figure of figures)
    entries.set(figure[name], (entries.get(figure[name]) ?? new Set()).add(figure.entry));
  const works = [...entries].map(([work, set]) => {
    const list = [...set];
    return list.length > SHOWN
      ? `${work}${list.slice(0, SHOWN).join('、')}等${list.length}处`
      : work + list.join('、');
  });
  return works.length > SHOWN
    ? `来源：${works.slice(0, SHOWN).join('；')}等${works.length}份文件，全部见表。`
    : `来源：${works.join('；')}。`;
}
