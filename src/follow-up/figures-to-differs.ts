import { figureScope } from '../compare/figure-scope.ts';
import { figureToWindow } from '../compare/figure-window.ts';
import type { Figure } from '../compare/figure.ts';
import { meetingUnit } from '../compare/meeting-unit.ts';
import type { Differs } from '../model/follow-up.ts';

/** Whether one counts a single year and the other a sum over years, or up to a year without a start. */
function differInSpan(a: Figure, b: Figure): boolean {
  const types = [figureToWindow(a).type, figureToWindow(b).type];
  return types.includes('year') && types.some((type) => type === 'years' || type === 'unstated');
}

/** All that two figures of the same thing differ in, but for their values; `alike` whether the same thing is measured. */
export function figuresToDiffers(a: Figure, b: Figure, alike: boolean): Differs[] {
  const [one, other] = [a.target, b.target];
  const checks: [Differs, boolean][] = [
    ['kind', one.kind !== other.kind],
    ['span', one.kind === other.kind && differInSpan(a, b)],
    ['period', one.period !== other.period],
    ['scope', figureScope(one) !== figureScope(other)],
    ['bound', one.op !== other.op],
    ['certainty', one.certainty !== other.certainty],
    ['unit', meetingUnit(one, alike) !== meetingUnit(other, alike)],
    ['status', one.status !== other.status],
    ['measure', !alike || a.definition !== b.definition],
  ];
  return checks.filter(([, differ]) => differ).map(([name]) => name);
}

/** Whether the numbers are one, converted where units can be. */
export function sameValue(a: Figure, b: Figure): boolean {
  const of = ({ target }: Figure): [number, number | null] =>
    target.comparable === null
      ? [target.value, target.valueMax]
      : [target.comparable.value, target.comparable.valueMax];
  const [[x, xMax], [y, yMax]] = [of(a), of(b)];
  return x === y && xMax === yMax;
}
