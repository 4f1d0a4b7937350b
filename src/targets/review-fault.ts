import type { ClauseRecord } from '../model/clause.ts';
import type { ReviewFields } from '../model/review.ts';
import type { DraftTarget } from './apply-reviews.ts';
import { foldWidth } from './fold-width.ts';
import { type Quantity, textToQuantities } from './text-to-quantities.ts';
import type { UnitTable } from './unit-table.ts';

/**
 * What a corrected figure says that its entry does not, as a sentence; null where all of it stands there: the quote
 * in the entry, number and unit in the quote, label, scope and certainty in the words of the entry.
 */
export function reviewFault(
  entry: ClauseRecord,
  draft: DraftTarget,
  set: Partial<ReviewFields>,
  units: UnitTable,
): string | null {
  const { quote, figure } = draft;
  const number = entry.text.slice(...figure);
  const from = placeOf(entry.text, quote, figure);
  if (from === null)
    return `set.quote 写的是“${quote}”；应当照抄条文里含“${number}”的一段，一字不差。请改正，或删去 quote。`;
  const isNumberSet = set.value !== undefined || set.valueMax !== undefined;
  if ((isNumberSet || set.unit !== undefined) && reviewedQuantity(draft, units) === undefined) {
    const range = draft.valueMax === null ? '' : `至${String(draft.valueMax)}`;
    return `set 写的是“${String(draft.value)}${range}${draft.unit}”，而引文是“${quote}”；数值和单位应当是引文里印的那个，如“${number}”。请改正。`;
  }
  if (set.label !== undefined && !isMadeOf(set.label, entry.text))
    return `set.label 写的是“${set.label}”；应当用这一条里的字词，如“${draft.quote.slice(0, 6)}”。请改正。`;
  const around = [entry.text, ...entry.path.map(({ heading }) => heading)];
  for (const key of ['scope', 'certainty'] as const) {
    const words = set[key];
    if (words !== undefined && words !== null && !around.some((text) => text.includes(words)))
      return `set.${key} 写的是“${words}”；应当是这一条或它上面的标题里的字，没有就写 null。请改正。`;
  }
  return null;
}

/** Where the quote that holds the figure begins; null where it stands nowhere round it. */
function placeOf(text: string, quote: string, [start]: readonly [number, number]): number | null {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (at <= start && start < at + quote.length) return at;
  }
  return null;
}

/** The number of the quote that a corrected figure gives: the same value, and its unit as written or completed. */
export function reviewedQuantity(
  { quote, value, valueMax, unit }: Pick<DraftTarget, 'quote' | 'value' | 'valueMax' | 'unit'>,
  units: UnitTable,
): Quantity | undefined {
  // 1 029亿元, 1,029亿元
  const folded = foldWidth(quote).replace(/(?<=\d)[\s,，](?=\d{3}(?!\d))/gu, '');
  return textToQuantities(folded, units).find(
    (quantity) =>
      quantity.value === value &&
      quantity.valueMax === valueMax &&
      unitStands(unit, quantity, folded),
  );
}

/** 亿元 of 26亿资金 is 亿 completed; 微克/立方米 stands apart in 每立方米45微克; 六大工程 may be counted in 项. */
function unitStands(unit: string, quantity: Quantity, quote: string): boolean {
  const printed = quantity.unit ?? '';
  if (unit === printed || (printed !== '' && [`${printed}元`, `${printed}人`].includes(unit)))
    return true;
  if (printed === '' && ['', '项', '个'].includes(unit)) return true;
  return unit.split('/').every((part) => part !== '' && quote.includes(part));
}

/** A label may join pieces of the entry (粮食产量稳定在…，蔬菜稳定在… gives 蔬菜产量), each of two signs at least. */
function isMadeOf(label: string, text: string): boolean {
  let rest = label;
  while (rest !== '') {
    let length = rest.length;
    while (length > 0 && !text.includes(rest.slice(0, length))) length -= 1;
    if (length < Math.min(2, rest.length)) return false;
    rest = rest.slice(length);
  }
  return true;
}
