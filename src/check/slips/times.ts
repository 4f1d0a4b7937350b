import type { Slip, SlipRule } from './slip.ts';

/** An aim of a plan for several years that says no year, where most others say theirs. */
export const times: SlipRule = ({ figures, facts }) => {
  const { kind } = facts;
  if (kind !== 'three-year-plan' && kind !== 'five-year-plan') return [];
  const aims = figures.filter(({ target }) => target.status === 'target');
  const without = aims.filter(
    ({ target }) =>
      target.period === '' && !/保持|稳定|每/u.test(`${target.quote}${target.certainty ?? ''}`),
  );
  if (aims.length < 6 || without.length > aims.length / 4) return [];
  return without.map(({ target }): Slip => ({
    kind: 'time',
    anchor: target.clause,
    from: target.figure[0],
    to: target.figure[1],
    reason: '这个数没有写是哪一年的，别的目标大多写了',
    unless: '从上下文看得出的，不必改',
  }));
};
