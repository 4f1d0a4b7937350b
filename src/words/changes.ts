import type { ChangedClause, ChangedFigure } from '../model/edition-changes.ts';
import { changedParts } from './differs.ts';

/** What of a figure is not as it was: 数、年份. */
export function figureChangeText({ from, to, value, differs }: ChangedFigure): string {
  if (from === null) return '补了数';
  if (to === null) return '去了数';
  return [value === null ? '' : '数', ...changedParts(differs)]
    .filter((part) => part !== '')
    .join('、');
}

/** What became of an entry, the bodies that it gained or lost included: 改写；责任单位加 区财政局. */
export function clauseChangeText(
  { state, bodies }: ChangedClause,
  [before, after]: readonly [string, string],
): string {
  if (state === 'added') return `只在${after}`;
  if (state === 'dropped') return `只在${before}`;
  return [
    '改写',
    bodies.added.length === 0 ? '' : `责任单位加 ${bodies.added.join('、')}`,
    bodies.dropped.length === 0 ? '' : `责任单位去 ${bodies.dropped.join('、')}`,
  ]
    .filter((part) => part !== '')
    .join('；');
}
