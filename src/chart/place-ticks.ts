import { numberToChinese } from './number-to-chinese.ts';
import { textWidth } from './text-width.ts';
import type { Axis } from './values-to-axes.ts';

/** A number on an axis with its line at `x`. */
export interface Tick {
  readonly x: number;
  readonly text: string;
}

/** Size of an axis's numbers in px. */
export const TICK_SIZE = 14;

/** Least room between two numbers of an axis in px. */
const GAP = 10;

/** Takes the fullest set of ticks whose texts keep apart between `start` and `end`. */
export const placeTicks = (axis: Axis, start: number, end: number): Tick[] => {
  const place = axis.place(start, end);
  const sets = axis.tickSets.map((values) =>
    values.map((value) => ({ x: place(value), text: numberToChinese(value) })),
  );
  return sets.find(keepApart) ?? sets[sets.length - 1]?.slice(-1) ?? [];
};

const keepApart = (ticks: readonly Tick[]): boolean =>
  ticks.every((tick, position) => {
    const next = ticks[position + 1];
    if (next === undefined) return true;
    const room = (textWidth(tick.text, TICK_SIZE) + textWidth(next.text, TICK_SIZE)) / 2;
    return next.x - tick.x >= room + GAP;
  });

/** Half the width in px of the widest number that an axis may show: what the margins must hold. */
export const tickHalf = (axis: Axis): number =>
  Math.max(
    0,
    ...axis.tickSets.flat().map((value) => textWidth(numberToChinese(value), TICK_SIZE) / 2),
  );
