import { foldLabel } from '../model/fold-label.ts';

/** Makes of a label what is measured. */
export type LabelToCore = (label: string) => string;

/** 全区新增省级专精特新中小企业 → 专精特新中小企业; `words` narrow nothing. A label of many figures is worked out once. */
export function wordsToCores(words: readonly string[]): LabelToCore {
  const order = new Map(words.map((word, at) => [word, at]));
  const longest = Math.max(0, ...words.map(({ length }) => length));
  const known = new Map<string, string>();
  return (label) => {
    const cached = known.get(label);
    if (cached !== undefined) return cached;
    let core = foldLabel(label);
    for (let rest = strip(core, order, longest); rest !== null;) {
      core = rest;
      rest = strip(core, order, longest);
    }
    known.set(label, core);
    return core;
  };
}

/** A label without the longest word at either end, of two as long the first in order; null where less than three signs would be left. */
function strip(label: string, order: ReadonlyMap<string, number>, longest: number): string | null {
  for (let length = Math.min(longest, label.length - 3); length > 0; length -= 1) {
    const first = order.get(label.slice(0, length));
    const last = order.get(label.slice(-length));
    if (first !== undefined && (last === undefined || first <= last)) return label.slice(length);
    if (last !== undefined) return label.slice(0, -length);
  }
  return null;
}
