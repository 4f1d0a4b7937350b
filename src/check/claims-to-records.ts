import { groupBy } from '../reader/group-by.ts';
import type { Claim, FigureClaim } from './claim.ts';
import type { Holdings } from './holdings.ts';
import { figuresNamingPlace } from './figures-naming-place.ts';
import { judgeFigure } from './judge-figure.ts';
import { judgeQuotation } from './judge-quotation.ts';
import type { CheckRecord, Judgement } from './verdict.ts';

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
        ? await judgeBySentence(claim, holdings)
        : await judgeQuotation(claim, holdings);
    onClaim(at + 1, claims.length);
    judged.push([claim, { from, to, words, kind, ...answer }]);
  }
  const byEntry = groupBy(judged, ([{ anchor }]) => anchor);
  return judged.map(([claim, record]) => [
    claim,
    withListed(record, byEntry.get(claim.anchor) ?? []),
  ]);
}

/** A figure by itself; where only its place parts it from the edition, the sentence there may name that place too. */
async function judgeBySentence(claim: FigureClaim, holdings: Holdings): Promise<Judgement> {
  const figures = await holdings.figures(claim.keys);
  const judged = judgeFigure(claim, figures, new Set());
  if (judged.verdict !== 'related' || claim.place === null) return judged;
  const named = await figuresNamingPlace(claim, judged.held, holdings);
  return named.size === 0 ? judged : judgeFigure(claim, figures, named);
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
