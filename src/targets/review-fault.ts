import type { ClauseRecord } from '../model/clause.ts';
import type { Period } from '../model/plan.ts';
import type { ReviewFields } from '../model/review.ts';
import type { DraftTarget } from './apply-reviews.ts';
import { opStands } from './bounds-in-words.ts';
import { quantitiesAt, unitStands } from './entry-to-quantities.ts';
import type { Quantity } from './text-to-quantities.ts';
import type { UnitTable } from './unit-table.ts';
import { daysStand } from './years-in-words.ts';

/** What a correction is held against besides its entry. */
export interface ReviewFrame {
  readonly units: UnitTable;
  /** The years that the document speaks for. */
  readonly period: Period | null;
}

/**
 * What a corrected figure says that its entry does not, as a sentence; null where all of it stands there: the quote
 * in the entry, number, unit and bound at the figure's own place, years in the words or the document's period, label,
 * scope and certainty in the words of the entry.
 */
export function reviewFault(
  entry: ClauseRecord,
  draft: DraftTarget,
  set: Partial<ReviewFields>,
  { units, period }: ReviewFrame,
): string | null {
  const { quote, figure } = draft;
  const number = entry.text.slice(...figure);
  const span = placeOf(entry.text, quote, figure);
  if (span === null)
    return `set.quote 写的是“${quote}”；应当照抄条文里含“${number}”的一段，一字不差，数字和单位要抄全。请改正，或删去 quote。`;
  const isNumberSet = set.value !== undefined || set.valueMax !== undefined;
  if (
    (isNumberSet || set.unit !== undefined) &&
    reviewedQuantity(entry, draft, units) === undefined
  ) {
    const range = draft.valueMax === null ? '' : `至${String(draft.valueMax)}`;
    return `set 写的是“${String(draft.value)}${range}${draft.unit}”，而这里印的是“${number}”；数值和单位应当是这个数字自己的，别处的数字、单位不算。请改正。`;
  }
  if (set.op !== undefined && !opStands(entry, span, draft, units))
    return `set.op 写的是“${set.op}”，而引文是“${quote}”；${opWords[set.op]}。请改正，或把引文写全。`;
  if (set.label !== undefined && !isMadeOf(set.label, entry.text))
    return `set.label 写的是“${set.label}”；应当用这一条里的字词，如“${draft.quote.slice(0, 6)}”。请改正。`;
  const around = [entry.text, ...entry.path.map(({ heading }) => heading)];
  for (const key of ['period', 'since', 'until'] as const) {
    const day = set[key];
    if (typeof day === 'string' && !daysStand(day, around, period))
      return `set.${key} 写的是“${day}”；应当是这一条、它上面的标题或文件的年份里有的，没有就写 ${key === 'period' ? "''" : 'null'}。请改正。`;
  }
  for (const key of ['scope', 'certainty'] as const) {
    const words = set[key];
    if (words !== undefined && words !== null && !around.some((text) => text.includes(words)))
      return `set.${key} 写的是“${words}”；应当是这一条或它上面的标题里的字，没有就写 null。请改正。`;
  }
  return null;
}

const opWords: Record<NonNullable<ReviewFields['op']>, string> = {
  '>=': '引文里应当有 以上、不少于、不低于、至少 这样的词',
  '>': '引文里应当有 突破、超过、余 这样的词',
  '<=': '引文里应当有 以内、以下、不超过、控制在 这样的词',
  '<': '引文里应当有 低于、少于 这样的词',
  '~': '引文里应当有 左右、约、近 这样的词',
  '=': '紧挨着这个数字应当没有 以上、左右、不低于 这样的词',
  range: '引文里应当有两个数，如 1-2个',
};

/** Where the quote that holds the whole figure stands; null where it stands nowhere round it. */
function placeOf(
  text: string,
  quote: string,
  [start, end]: readonly [number, number],
): readonly [number, number] | null {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (at <= start && end <= at + quote.length) return [at, at + quote.length];
  }
  return null;
}

/** The number at a corrected figure's place that says the same: its value, and its unit as written or completed. */
export function reviewedQuantity(
  entry: ClauseRecord,
  { value, valueMax, unit, figure }: Pick<DraftTarget, 'value' | 'valueMax' | 'unit' | 'figure'>,
  units: UnitTable,
): Quantity | undefined {
  return quantitiesAt(entry, figure, units).find(
    (quantity) =>
      quantity.value === value &&
      quantity.valueMax === valueMax &&
      unitStands(unit, quantity, entry),
  );
}

/** A label may join pieces of the entry (粮食产量稳定在…，蔬菜稳定在… gives 蔬菜产量), three at most, each of two signs at least. */
function isMadeOf(label: string, text: string): boolean {
  let rest = label;
  let pieces = 0;
  while (rest !== '') {
    let length = rest.length;
    while (length > 0 && !text.includes(rest.slice(0, length))) length -= 1;
    if (length < Math.min(2, rest.length)) return false;
    rest = rest.slice(length);
    pieces += 1;
  }
  return pieces <= 3;
}
