import type { ClauseRecord } from '../model/clause.ts';
import type { FigureReview, Numbered, PresentReview } from '../model/review.ts';
import type { TargetRecord } from '../model/target.ts';
import { SeedError } from '../model/seed-error.ts';
import { isCap } from './bounds.ts';
import { toComparable } from './comparable.ts';
import { quantitiesOf } from './entry-to-quantities.ts';
import { type ReviewFrame, reviewedQuantity, reviewFault } from './review-fault.ts';
import type { Excluded } from './segment-to-readings.ts';

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

/** A person's correction that does not fit the text; it stops the run. */
export class ReviewError extends SeedError {}

/** A person's corrections of the figures of one plan. */
export interface FigureReviews {
  readonly reviews: readonly Numbered<FigureReview>[];
  readonly present?: readonly Numbered<PresentReview>[];
}

/** Corrections applied to what was read; those that fit nothing, or say what stands nowhere, throw ReviewError. */
export function applyReviews(
  read: readonly ReadEntry[],
  tables: FigureReviews & ReviewFrame,
): ReadEntry[] {
  const results = [...read];
  const faults: string[] = [];
  const told = new Map<string, string>();
  for (const review of [...tables.reviews, ...(tables.present ?? [])]) {
    const at = results.findIndex((one) => one.entry.anchor === review.clause);
    const one = results[at];
    if (one === undefined) {
      faults.push(
        `${review.where} clause：没有 ${review.clause} 这一条，或它不含数字；应当是有数字的条目的编号，如 ${read[0]?.entry.anchor ?? 'c1'}。请改正编号，或删去这条更正。`,
      );
      continue;
    }
    const applied =
      'present' in review
        ? tellPresent(one, told.get(`${review.clause} status`))
        : applyReview(one, review, { ...tables, told });
    if (typeof applied === 'string') faults.push(`${review.where}（${review.clause}）${applied}`);
    else results[at] = applied;
  }
  if (faults.length > 0) throw new ReviewError(faults.join('\n'));
  return results;
}

/** A paragraph on the present state holds results alone; 预计 and 保持 are worded so of results, too. */
function tellPresent(one: ReadEntry, aim: string | undefined): ReadEntry | string {
  if (aim !== undefined)
    return ` present：${aim}说这一条里有数字是目标，两条说法相反；应当只留一条。请删去一条。`;
  if (one.drafts.every(({ status }) => status === 'actual'))
    return ' present：这一条里没有读作目标的数字，更正没有用处。请删去这条更正。';
  return {
    ...one,
    drafts: one.drafts.map((draft) => ({
      ...draft,
      status: 'actual' as const,
      certainty: ['预计', '保持'].includes(draft.certainty ?? '') ? draft.certainty : null,
    })),
  };
}

/** What corrections are held against, and which figures were corrected already, by whom. */
type Applying = ReviewFrame & { readonly told: Map<string, string> };

/** One correction applied to one entry; a sentence where it does not fit. */
function applyReview(
  one: ReadEntry,
  review: Numbered<FigureReview>,
  frame: Applying,
): ReadEntry | string {
  const { entry, drafts, excluded } = one;
  const named = ` figure“${review.figure}”：`;
  const at = entry.text.indexOf(review.figure);
  if (at < 0)
    return `${named}这一条里没有这几个字；应当照抄条文，如“${entry.text.slice(0, 12)}”。原文可能改过，请重读后改正，或删去这条更正。`;
  if (entry.text.indexOf(review.figure, at + 1) >= 0)
    return `${named}这几个字在这一条里不止一处；应当只有一处。请把前后的字多抄几个。`;
  const inside = (start: number): boolean => start >= at && start < at + review.figure.length;
  if (review.action === 'add') {
    const draft = added(one, review, at, frame);
    if (typeof draft === 'string') return named + draft;
    return {
      entry,
      excluded: excluded.filter(({ quantity }) => !inside(quantity.start)),
      drafts: [...drafts, draft].sort((a, b) => a.figure[0] - b.figure[0]),
    };
  }
  const hits = drafts.filter((draft) => inside(draft.figure[0]));
  const [hit] = hits;
  if (hit === undefined || hits.length > 1)
    return `${named}里面有 ${String(hits.length)} 个读出的数字；应当正好一个，如“${entry.text.slice(...(drafts[0]?.figure ?? [0, 4]))}”。请只抄那一个数字和它的前后文，或删去这条更正。`;
  const figure = `${entry.anchor} ${String(hit.figure[0])}`;
  const earlier = frame.told.get(figure);
  if (earlier !== undefined)
    return `${named}${earlier}已经更正过这个数字；应当合成一条。请删去一条。`;
  frame.told.set(figure, review.where);
  if (review.set?.status === 'target') frame.told.set(`${entry.anchor} status`, review.where);
  if (review.action === 'drop') {
    const dropped = quantitiesOf(entry, frame.units).filter(({ start }) => start === hit.figure[0]);
    return {
      entry,
      drafts: drafts.filter((draft) => draft !== hit),
      excluded: [
        ...excluded,
        ...dropped.map((quantity) => ({ quantity, reason: 'review' as const })),
      ],
    };
  }
  const set = Object.fromEntries(
    Object.entries(review.set ?? {}).filter(([, value]) => value !== undefined),
  );
  if (Object.keys(set).length === 0)
    return `${named}没有写 set；应当写要改的几项，如 set: { label: 创新平台 }。请补上。`;
  if (Object.entries(set).every(([key, value]) => hit[key as keyof DraftTarget] === value))
    return `${named}程序现在自己就读成这样，更正没有用处。请删去这条更正。`;
  const draft = { ...hit, ...set };
  const fault = reviewFault(entry, draft, set, frame);
  if (fault !== null) return named + fault;
  return {
    entry,
    excluded,
    drafts: drafts.map((other) =>
      other === hit ? { ...draft, comparable: comparableOf(entry, draft, hit, frame) } : other,
    ),
  };
}

/** A corrected value or unit is compared as what the quote holds. */
function comparableOf(
  entry: ClauseRecord,
  draft: DraftTarget,
  former: DraftTarget,
  { units }: ReviewFrame,
): DraftTarget['comparable'] {
  const { value, valueMax, unit } = draft;
  if (value === former.value && valueMax === former.valueMax && unit === former.unit)
    return former.comparable;
  const quantity = reviewedQuantity(entry, draft, units);
  if (quantity === undefined) return null;
  return toComparable(value, valueMax, quantity.baseUnit, quantity.multiplier, units);
}

/** A figure that no rule reads, as a person wrote it down; a sentence where it says too little or what stands nowhere. */
function added(
  { entry, drafts }: ReadEntry,
  review: FigureReview,
  at: number,
  frame: ReviewFrame,
): DraftTarget | string {
  const within = quantitiesOf(entry, frame.units).filter(
    ({ start, unitEnd }) => start >= at && unitEnd <= at + review.figure.length,
  );
  const free = within.filter(
    ({ start, end }) => !drafts.some(({ figure: [from, to] }) => start < to && from < end),
  );
  const { set } = review;
  if (free.length === 0)
    return within.length > 0
      ? '里面的数字已经读出来了；要改它，写 action: set。请改正。'
      : '里面没有数字；应当有一个，如“六大工程”，条文自己的编号不算。请照抄带数字的那几个字。';
  const asked = free.filter(
    ({ value, valueMax }) =>
      (set?.value ?? value) === value && (set?.valueMax === undefined || set.valueMax === valueMax),
  );
  const [quantity] = asked;
  if (quantity === undefined)
    return `set 写的是“${String(set?.value)}”，而这几个字里的数是 ${free.map(({ value }) => String(value)).join('、')}；数值应当是其中一个。请改正。`;
  if (asked.length > 1) return '里面不止一个数字；应当正好一个。请只抄那一个数字和它的前后文。';
  if (set?.label === undefined || set.kind === undefined || set.period === undefined)
    return '还缺几项；应当在 set 里写 label、kind 和 period，如 set: { label: 工程, kind: increment, period: "2023" }。请补上。';
  const value = set.value ?? quantity.value;
  const valueMax = set.valueMax ?? quantity.valueMax;
  const draft: DraftTarget = {
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
    comparable: toComparable(value, valueMax, quantity.baseUnit, quantity.multiplier, frame.units),
    cap: isCap(set.op ?? quantity.tailOp ?? '='),
    figure: [quantity.start, quantity.end],
    attribute: null,
  };
  return reviewFault(entry, draft, set, frame) ?? draft;
}
