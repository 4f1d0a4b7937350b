import type { Claim } from './claim.ts';
import type { Holdings } from './holdings.ts';
import { judgeFigure } from './judge-figure.ts';
import { judgeQuotation } from './judge-quotation.ts';
import type { CheckRecord } from './verdict.ts';

/** Lets the page breathe where it has worked long enough. */
export type Breathe = () => Promise<void>;

/** Claims of a guest's text, each with what the edition says to it. */
export async function claimsToRecords(
  claims: readonly Claim[],
  holdings: Holdings,
  breathe: Breathe = () => Promise.resolve(),
): Promise<CheckRecord[]> {
  const records: CheckRecord[] = [];
  // What is needed loads side by side; judging goes one by one.
  const keys = new Set(claims.flatMap((claim) => (claim.type === 'figure' ? claim.keys : [])));
  await Promise.all([...keys].map((key) => holdings.figures([key])));
  for (const claim of claims) {
    const { from, to, words, type: kind } = claim;
    const judged =
      claim.type === 'figure'
        ? judgeFigure(claim, await holdings.figures(claim.keys))
        : await judgeQuotation(claim, holdings);
    records.push({ from, to, words, kind, ...judged });
    await breathe();
  }
  return records.map((record) => withListed(record, records));
}

/** 95%、97%以上 holds two figures under one bound: as a stretch it is the original's only where both are. */
function withListed(record: CheckRecord, all: readonly CheckRecord[]): CheckRecord {
  if (record.kind !== 'figure' || record.verdict !== 'same') return record;
  const unlike = all.find(
    (other) =>
      other !== record &&
      other.kind === 'figure' &&
      other.verdict === 'different' &&
      record.from <= other.from &&
      other.to <= record.to,
  );
  if (unlike === undefined) return record;
  const { verdict, differs, apart } = unlike;
  return { ...record, verdict, differs, apart };
}
