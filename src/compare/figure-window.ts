import type { Figure } from './figure.ts';
import { saysWithinYear } from './within-year.ts';

/**
 * The time over which an increment or a growth counts.
 * `none`: a level has no window; `year`: one year, or each year; `years`: from a stated start;
 * `unstated`: 到2025年新增 names no start.
 */
export type Window =
  | { readonly type: 'none' }
  | { readonly type: 'year'; readonly each: boolean }
  | { readonly type: 'years'; readonly from: string; readonly to: string }
  | { readonly type: 'unstated' };

/** Reads the window of a figure from its fields, its document's kind and its sentence. */
export function figureToWindow(figure: Figure): Window {
  const { target, plan, sentence } = figure;
  const flows =
    target.kind === 'increment' || target.kind === 'growth' || target.kind === 'reduction';
  if (!flows || target.baseline !== null) return { type: 'none' };
  if (target.period === 'annual') return { type: 'year', each: true };
  if (target.since !== null && target.period !== '') {
    return { type: 'years', from: target.since, to: target.until ?? target.period };
  }
  if (target.period === '') return { type: 'unstated' };
  const yearly = plan.kind === 'annual-tasks' || plan.kind === 'work-report';
  if (
    yearly ||
    plan.period.start === plan.period.end ||
    saysWithinYear(sentence.before, target.period)
  ) {
    return { type: 'year', each: false };
  }
  return { type: 'unstated' };
}
