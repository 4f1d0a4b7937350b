import type { ReadingTables } from '../../reader/vocabulary.ts';
import { labelToMatter } from '../label-to-matter.ts';
import type { ReadText } from '../read-figures.ts';
import type { Slip } from './slip.ts';
import { textToSlips } from './text-to-slips.ts';

/** What does not go together in a guest that was read, by the anchors of its document, which a passage was not read under. */
export function readToSlips(read: ReadText, { figures: { indicators } }: ReadingTables): Slip[] {
  const { document, entries, figures } = read;
  const cores = figures.map(
    ({ target }) => labelToMatter(target.label, target.indicator, indicators).core,
  );
  const anchors = new Map(entries.map(({ anchor }, i) => [anchor, document.clauses[i]?.anchor]));
  const { tables, facts } = document;
  return textToSlips({ entries, figures, tables, facts, cores }).map((slip) => ({
    ...slip,
    anchor: anchors.get(slip.anchor) ?? slip.anchor,
  }));
}
