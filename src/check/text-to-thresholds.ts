/** A bound that no figure is of (单机容量30万千瓦以下煤电机组), and how it would read the other way round. */
export interface Threshold {
  readonly from: number;
  readonly to: number;
  readonly around: string;
  readonly instead: readonly string[];
}

const bound = /\d[\d.]*[\p{Script=Han}%％]{1,5}?(以上|以下|以内)/gu;
const bounds = ['以上', '以下', '以内'] as const;
/** So many signs on either side tell what is bounded, and so many at least. */
const reach = 8;
const telling = 8;

/** The bounds of a text that stand in none of its figures and quotations. */
export function textToThresholds(
  text: string,
  known: readonly (readonly [from: number, to: number])[],
): Threshold[] {
  return [...text.matchAll(bound)].flatMap(({ index, 0: words, 1: own = '' }): Threshold[] => {
    const to = index + words.length;
    if (known.some(([start, end]) => start < to && index < end)) return [];
    const before = /[\p{Script=Han}]*$/u.exec(text.slice(Math.max(0, index - reach), index))?.[0];
    const after = /^[\p{Script=Han}]*/u.exec(text.slice(to, to + reach))?.[0];
    if (before === undefined || after === undefined) return [];
    if (before.length + after.length < telling) return [];
    const stem = before + words.slice(0, -own.length);
    return [
      {
        ...{ from: index, to, around: stem + own + after },
        instead: bounds.filter((one) => one !== own).map((one) => stem + one + after),
      },
    ];
  });
}
