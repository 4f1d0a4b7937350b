import type { Figure } from '../compare/figure.ts';
import { figuresToDiffers, sameValue } from '../follow-up/figures-to-differs.ts';
import type { ChangedFigure } from '../model/edition-changes.ts';
import { foldLabel } from '../model/fold-label.ts';

/** How much two figures of one clause look like the same one before and after; 0 where they measure different things. */
function likeness(a: Figure, b: Figure): number {
  const [one, other] = [a.target, b.target];
  const label = foldLabel(one.label) === foldLabel(other.label);
  const row = one.indicator !== null && one.indicator === other.indicator;
  const unit = one.unit === other.unit;
  if (!label && !row && !(unit && one.kind === other.kind)) return 0;
  return (
    (label ? 4 : 0) +
    (row ? 3 : 0) +
    (unit ? 2 : 0) +
    (one.kind === other.kind ? 1 : 0) +
    (one.period === other.period ? 1 : 0) +
    (sameValue(a, b) ? 1 : 0)
  );
}

/** The figures of a clause in both editions: those that differ, that only the earlier has, that only the later has. */
export function figuresToChanges(
  before: readonly Figure[],
  after: readonly Figure[],
): ChangedFigure[] {
  const pairs = before
    .flatMap((from, at) =>
      after.map((to, place) => ({
        from,
        to,
        score: likeness(from, to),
        apart: Math.abs(at - place),
      })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.apart - b.apart);
  const taken = new Set<Figure>();
  const partner = new Map<Figure, Figure>();
  for (const { from, to } of pairs) {
    if (taken.has(from) || taken.has(to)) continue;
    taken.add(from).add(to);
    partner.set(to, from);
  }
  const changed = after.flatMap((to): ChangedFigure[] => {
    const from = partner.get(to);
    if (from === undefined) return [{ from: null, to: to.target.id, value: null, differs: [] }];
    const differs = figuresToDiffers(from, to, from.definition === to.definition);
    const value = valueChange(from, to);
    return value === null && differs.length === 0 && sameValue(from, to)
      ? []
      : [{ from: from.target.id, to: to.target.id, value, differs }];
  });
  const dropped = before
    .filter((from) => !taken.has(from))
    .map(({ target }): ChangedFigure => ({ from: target.id, to: null, value: null, differs: [] }));
  return [...changed, ...dropped];
}

/** How the number moved, converted where units can be; a range by its lower end. */
function valueChange({ target: a }: Figure, { target: b }: Figure): ChangedFigure['value'] {
  const comparable = a.comparable !== null && b.comparable !== null;
  if (!comparable && a.unit !== b.unit) return null;
  const [x, y] = comparable
    ? [a.comparable?.value ?? 0, b.comparable?.value ?? 0]
    : [a.value, b.value];
  return x === y ? null : y > x ? 'higher' : 'lower';
}
