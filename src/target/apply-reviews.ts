import type { ClauseRecord } from '../model/clause.ts';
import type { ReviewYaml } from '../model/review.ts';
import type { TargetRecord } from '../model/target.ts';
import { SeedError } from '../seed/seed-error.ts';
import { toComparable } from './comparable.ts';
import type { Excluded } from './segment-to-readings.ts';
import { textToQuantities } from './text-to-quantities.ts';
import type { UnitTable } from './unit-table.ts';

/** A figure before it has its place in the plan: no id, no region. */
export type DraftTarget = Omit<
  TargetRecord,
  'id' | 'plan' | 'region' | 'clause' | 'indicator' | 'draft'
>;

/** An entry with what was read from it. */
export interface ReadEntry {
  readonly entry: ClauseRecord;
  readonly drafts: readonly DraftTarget[];
  readonly excluded: readonly Excluded[];
}

/** A person's correction that no longer fits the text; it fails the build. */
export class ReviewError extends SeedError {}

/** Corrections of seeds/reviews applied to what was read; one that fits nothing throws ReviewError. */
export function applyReviews(
  plan: string,
  read: readonly ReadEntry[],
  tables: { readonly units: UnitTable; readonly reviews: readonly ReviewYaml[] },
): ReadEntry[] {
  const results = [...read];
  tables.reviews.forEach((review, index) => {
    const where = `seeds/reviews/${plan}.yaml, entry ${String(index + 1)} (${review.clause} “${review.figure}”)`;
    const at = results.findIndex((one) => one.entry.anchor === review.clause);
    const one = results[at];
    if (one === undefined) {
      throw new ReviewError(
        `${where}: expected an entry ${review.clause} of the plan, found none; correct the anchor or delete the review`,
      );
    }
    results[at] = applyReview(one, review, where, tables.units);
  });
  return results;
}

/** One correction applied to one entry. */
function applyReview(
  one: ReadEntry,
  review: ReviewYaml,
  where: string,
  units: UnitTable,
): ReadEntry {
  const { entry, drafts, excluded } = one;
  const at = entry.text.indexOf(review.figure);
  if (at < 0) {
    throw new ReviewError(
      `${where}: expected this wording in the entry, found none; the text has changed: read it again and correct or delete the review`,
    );
  }
  if (entry.text.indexOf(review.figure, at + 1) >= 0) {
    throw new ReviewError(
      `${where}: expected wording that stands once in the entry, found it twice; quote more of what stands round the figure`,
    );
  }
  const inside = (start: number): boolean => start >= at && start < at + review.figure.length;
  if (review.action === 'add') {
    return {
      entry,
      excluded: excluded.filter(({ quantity }) => !inside(quantity.start)),
      drafts: [...drafts, added(one, review, at, where, units)].sort(
        (a, b) => a.figure[0] - b.figure[0],
      ),
    };
  }
  const hits = drafts.filter((draft) => inside(draft.figure[0]));
  if (hits.length !== 1) {
    throw new ReviewError(
      `${where}: expected one recognised figure in this wording, found ${String(hits.length)}; quote the figure alone, or delete the review`,
    );
  }
  if (review.action === 'drop') {
    const [hit] = hits;
    const dropped = textToQuantities(entry.text, units).filter(
      (quantity) => quantity.start === hit?.figure[0],
    );
    return {
      entry,
      drafts: drafts.filter((draft) => draft !== hit),
      excluded: [
        ...excluded,
        ...dropped.map((quantity) => ({ quantity, reason: 'review' as const })),
      ],
    };
  }
  if (review.set === undefined || Object.keys(review.set).length === 0) {
    throw new ReviewError(`${where}: expected fields under set, found none; name what to correct`);
  }
  const set = Object.fromEntries(
    Object.entries(review.set).filter(([, value]) => value !== undefined),
  );
  const same = hits.every((hit) =>
    Object.entries(set).every(([key, value]) => hit[key as keyof DraftTarget] === value),
  );
  if (same) {
    throw new ReviewError(
      `${where}: expected a correction, found that the rules now read this of themselves; delete the review`,
    );
  }
  return {
    entry,
    excluded,
    drafts: drafts.map((draft) => (hits.includes(draft) ? { ...draft, ...set } : draft)),
  };
}

/** A figure that no rule reads, as a person wrote it down. */
function added(
  one: ReadEntry,
  review: ReviewYaml,
  at: number,
  where: string,
  units: UnitTable,
): DraftTarget {
  const quantity = textToQuantities(one.entry.text, units).find(
    (found) => found.start >= at && found.end <= at + review.figure.length,
  );
  const { set } = review;
  if (
    quantity === undefined ||
    set?.label === undefined ||
    set.kind === undefined ||
    set.period === undefined
  ) {
    throw new ReviewError(
      `${where}: expected a figure in this wording and label, kind and period under set, found less; write them down`,
    );
  }
  const value = set.value ?? quantity.value;
  const valueMax = set.valueMax ?? quantity.valueMax;
  return {
    label: set.label,
    quote: set.quote ?? review.figure,
    value,
    valueMax,
    unit: set.unit ?? quantity.unit ?? '',
    op: set.op ?? quantity.tailOp ?? '=',
    kind: set.kind,
    period: set.period,
    since: set.since ?? null,
    until: set.until ?? null,
    baseline: null,
    status: set.status ?? 'target',
    certainty: set.certainty ?? null,
    scope: set.scope ?? null,
    comparable: toComparable(value, valueMax, quantity.baseUnit, quantity.multiplier, units),
    figure: [quantity.start, quantity.end],
  };
}
