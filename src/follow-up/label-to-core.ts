import { foldLabel } from '../model/fold-label.ts';

/** Makes of a label what is measured: 全区新增省级专精特新中小企业 → 专精特新中小企业; `words` narrow nothing. */
export function labelToCore(label: string, words: readonly string[]): string {
  let core = foldLabel(label);
  for (let shorter: string | undefined = core; shorter !== undefined;) {
    core = shorter;
    shorter = words
      .flatMap((word) => [
        ...(core.startsWith(word) ? [core.slice(word.length)] : []),
        ...(core.endsWith(word) ? [core.slice(0, -word.length)] : []),
      ])
      .filter((rest) => rest.length >= 3)
      .sort((a, b) => a.length - b.length)[0];
  }
  return core;
}
