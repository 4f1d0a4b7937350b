/** Words that may fall off a label's ends, ready to be looked for. */
export interface Ends {
  readonly front: ReadonlyMap<string, readonly string[]>;
  readonly back: ReadonlyMap<string, readonly string[]>;
}

/** Sorts words by their first and by their last sign. */
export function wordsToEnds(words: Iterable<string>): Ends {
  const all = [...new Set(words)].filter((word) => word !== '');
  return {
    front: Map.groupBy(all, (word) => word.charAt(0)),
    back: Map.groupBy(all, (word) => word.charAt(word.length - 1)),
  };
}

/** Every label that is left when one word is taken from the front or the end. */
function stripOnce(label: string, { front, back }: Ends): string[] {
  const after = (front.get(label.charAt(0)) ?? []).filter((word) => label.startsWith(word));
  const before = (back.get(label.charAt(label.length - 1)) ?? []).filter((word) =>
    label.endsWith(word),
  );
  return [
    ...after.map((word) => label.slice(word.length)),
    ...before.map((word) => label.slice(0, -word.length)),
  ];
}

/**
 * A label, then what is left of it without one word of its ends, without two, and so on
 * (累计建成高标准农田 → 建成高标准农田 → 高标准农田): each step all that are new.
 */
export function* labelToForms(label: string, ends: Ends): Generator<readonly string[]> {
  const seen = new Set<string>();
  let forms = [label];
  while (forms.length > 0) {
    yield forms;
    for (const form of forms) seen.add(form);
    const shorter = forms.flatMap((form) => stripOnce(form, ends));
    forms = [...new Set(shorter)].filter((form) => form !== '' && !seen.has(form));
  }
}
