import { figureToWindow } from '../compare/figure-window.ts';
import type { Figure } from '../compare/figure.ts';
import type { Differs } from '../model/follow-up.ts';

const scopeOf = ({ target }: Figure): string =>
  (target.scope ?? /(国家|省|市|区|县)级(?:及以上|以上)?/u.exec(target.label)?.[0] ?? '')
    .replace('及以上', '以上')
    .replaceAll('级', '');

/** The unit in which two figures meet; what cannot be converted keeps its own. */
const unitOf = ({ target }: Figure): string =>
  (target.comparable?.unit ?? target.unit).replace(/^[家户]$/u, '家');

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
    ['scope', scopeOf(a) !== scopeOf(b)],
    ['bound', one.op !== other.op],
    ['certainty', one.certainty !== other.certainty],
    ['unit', unitOf(a) !== unitOf(b)],
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
