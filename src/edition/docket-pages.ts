import { docketHref } from '../address/href.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { placeRecords } from './place-records.ts';

/** A page of the 台账 of a place: of all its documents, or of one. */
export interface DocketPage {
  readonly path: string;
  readonly plans: readonly PlanRecord[];
}

/** Rows of all documents that one page holds. */
const MOST = 300;

/**
 * The pages of the 台账 of a place: one, or where its documents have too many rows one each, the latest at the place's
 * own address. Whoever fills one finds its rows on the page of the document, whatever is added later.
 */
export function docketPages(
  { plans, clauses, targets }: ReturnType<typeof placeRecords>,
  code: string,
): DocketPage[] {
  const reports = new Set(plans.filter(({ kind }) => kind === 'work-report').map(({ id }) => id));
  const rows =
    targets.filter(({ status }) => status === 'target').length +
    clauses.reduce((sum, { plan, commitments }) => {
      return sum + (reports.has(plan) ? commitments.length : Math.max(1, commitments.length));
    }, 0);
  if (rows <= MOST || plans.length === 1) return [{ path: docketHref(code), plans }];
  const latest = [...plans].sort(
    (a, b) => b.period.end - a.period.end || b.period.start - a.period.start,
  );
  return latest.map((plan, at) => ({
    path: docketHref(code, at === 0 ? undefined : plan.id),
    plans: [plan],
  }));
}
