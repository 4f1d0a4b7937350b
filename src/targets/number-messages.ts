import type { ClauseRecord } from '../model/clause.ts';
import type { Message } from '../model/message.ts';
import type { Reading } from './recognisers/reading.ts';
import type { Excluded } from './segment-to-readings.ts';

/** What the maintainer should know of an entry's numbers: units that no table holds, separators that make no number. */
export function numberMessages(
  { anchor, lines, text }: ClauseRecord,
  readings: readonly Reading[],
  excluded: readonly Excluded[],
): Message[] {
  const [line] = lines;
  const units = readings
    .filter(({ quantity }) => !quantity.known)
    .map(({ quantity }) => ({
      line,
      rule: 'unknown-unit',
      text: `${anchor} 的“${text.slice(quantity.start, quantity.end)}”：计量单位表里没有“${quantity.baseUnit}”，照写收下；常用的请在 vocab/units.yaml 加一行，如 { unit: ${quantity.baseUnit}, class: count }。`,
    }));
  const unclear = excluded
    .filter(({ reason }) => reason === 'separator')
    .map(({ quantity }) => ({
      line,
      rule: 'unclear-number',
      text: `${anchor} 的“${text.slice(quantity.start, quantity.end)}”：数字中间的空格或逗号分不清，没有读；应当像 1200 或 1,200 那样写。请对照原件。`,
    }));
  return [...units, ...unclear];
}
