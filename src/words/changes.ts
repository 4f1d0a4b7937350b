import type { ChangedClause, ChangedFigure } from '../model/edition-changes.ts';
import type { Differs } from '../model/follow-up.ts';

const parts: Readonly<Record<Differs, string>> = {
  kind: '总数或新增',
  span: '几年或一年',
  period: '年份',
  scope: '范围',
  bound: '界限（以上、以内等）',
  certainty: '语气（力争、确保等）',
  unit: '单位',
  status: '目标或结果',
  measure: '所量的事',
};

/** What of a figure is not as it was: 数、年份. */
export function figureChangeText({ from, to, value, differs }: ChangedFigure): string {
  if (from === null) return '补了数';
  if (to === null) return '去了数';
  return [value === null ? '' : '数', ...differs.map((one) => parts[one])]
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
