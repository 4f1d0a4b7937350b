import type { ClauseRecord } from '../model/clause.ts';
import { numberEnd } from '../text/read-marker.ts';
import { foldNumbers } from './fold-numbers.ts';
import { foldWidth } from './fold-width.ts';
import { type Quantity, textToQuantities } from './text-to-quantities.ts';
import type { UnitTable } from './unit-table.ts';

/** The numbers of an entry's words as the reader sees them, without the entry's own (14、, （3）). */
export function quantitiesOf(entry: ClauseRecord, units: UnitTable): Quantity[] {
  const start = numberEnd(entry);
  const text = foldNumbers(' '.repeat(start) + foldWidth(entry.text).slice(start));
  return textToQuantities(text, units).filter(({ fault }) => fault === null);
}

/** The numbers that stand where a figure does. */
export function quantitiesAt(
  entry: ClauseRecord,
  [start, end]: readonly [number, number],
  units: UnitTable,
): Quantity[] {
  return quantitiesOf(entry, units).filter((one) => one.start < end && start < one.unitEnd);
}

/**
 * Whether a unit is that of a number: as written behind it, a power completed (亿 of 26亿资金 is 亿元), 微克/立方米 of
 * 每立方米45微克, 项 where nothing is said (六大工程), or what a heading, a cell or brackets say of all (单位：万亩).
 */
export function unitStands(
  unit: string,
  quantity: Quantity,
  { text, path }: Pick<ClauseRecord, 'text' | 'path'>,
): boolean {
  const printed = quantity.unit ?? '';
  if (unit === printed) return true;
  if (/^[十百千万亿]+$/u.test(printed) && [`${printed}元`, `${printed}人`].includes(unit))
    return true;
  if (printed === '' && ['', '项', '个'].includes(unit)) return true;
  if (unit === '') return false;
  const behind = text
    .slice(quantity.unitEnd - (printed.includes('/') ? 0 : printed.length))
    .trimStart();
  if (behind.startsWith(unit)) return true;
  const [counted = '', per, more] = unit.split('/');
  if (per !== undefined && per !== '' && more === undefined && counted !== '') {
    const own = printed === counted || behind.startsWith(counted) || printed === unit;
    if (own && [`每${per}`, `/${per}`].some((words) => text.includes(words))) return true;
  }
  const all = [text, ...path.map(({ heading }) => heading)];
  const said = [`单位：${unit}`, `单位:${unit}`, `（${unit}）`, `(${unit})`];
  return (
    all.some((words) => said.some((one) => words.includes(one))) ||
    text.split(/\s+/u).includes(unit)
  );
}
