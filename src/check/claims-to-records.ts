import { groupBy } from '../reader/group-by.ts';
import type { Claim } from './claim.ts';
import type { Holdings } from './holdings.ts';
import { judgeFigure } from './judge-figure.ts';
import { judgeThreshold } from './judge-threshold.ts';
import { judgeQuotation } from './judge-quotation.ts';
import type { CheckRecord } from './verdict.ts';

/** A claim and what the edition says to it. */
export type Judged = readonly [claim: Claim, record: CheckRecord];

/** Told after each claim how many are looked up. */
export type OnClaim = (done: number, all: number) => void;

/** Claims of a guest's text, each with what the edition says to it. */
export async function claimsToRecords(
  claims: readonly Claim[],
  holdings: Holdings,
  onClaim: OnClaim = () => undefined,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  // What is needed loads side by side; judging goes one by one.
  const keys = new Set(claims.flatMap((claim) => (claim.type === 'figure' ? claim.keys : [])));
  await Promise.all([...keys].map((key) => holdings.figures([key])));
  for (const [at, claim] of claims.entries()) {
    const { from, to, words, type: kind } = claim;
    const answer =
      claim.type === 'figure'
        ? judgeFigure(claim, await holdings.figures(claim.keys))
        : await (claim.instead === null ? judgeQuotation : judgeThreshold)(claim, holdings);
    onClaim(at + 1, claims.length);
    if (answer === null) continue;
    judged.push([claim, { from, to, words, kind, ...answer }]);
  }
  const byEntry = groupBy(judged, ([{ anchor }]) => anchor);
  return judged.map(([claim, record]) => [
    claim,
    withListed(record, byEntry.get(claim.anchor) ?? []),
  ]);
}

/** 95%、97%以上 holds two figures under one bound: as a stretch it is the original's only where both are. */
function withListed(record: CheckRecord, beside: readonly Judged[]): CheckRecord {
  if (record.kind !== 'figure' || record.verdict !== 'same') return record;
  const unlike = beside.find(
    ([, other]) =>
      other !== record &&
      other.kind === 'figure' &&
      other.verdict === 'different' &&
      record.from <= other.from &&
      other.to <= record.to,
  )?.[1];
  if (unlike === undefined) return record;
  const { verdict, differs, apart } = unlike;
  return { ...record, verdict, differs, apart };
}
