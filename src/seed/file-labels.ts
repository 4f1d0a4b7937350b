import type { Catalogue, CatalogueEntry } from '../model/catalogue.ts';
import { groupsToCanonical } from '../model/label-words.ts';
import type { LabelReview } from '../model/review.ts';
import { SeedError } from '../model/seed-error.ts';
import type { ClassOfUnit } from '../model/unit-class.ts';
import { rowsOverlap } from './rows-overlap.ts';

/** A label to be filed; `where` is its place in the corrections, or the file that it came in. */
export type FiledLabel = Pick<LabelReview, 'label' | 'indicator'> & { readonly where: string };

/**
 * The catalogue with labels as further aliases of its rows; throws SeedError where there is no such row, or another row
 * for the same kind of figure bears that name.
 */
export function fileLabels(
  catalogue: Catalogue,
  labels: readonly FiledLabel[],
  classOf: ClassOfUnit,
): Catalogue {
  if (labels.length === 0) return catalogue;
  const canonical = groupsToCanonical(catalogue.same);
  const byId = new Map(catalogue.entries.map((entry) => [entry.id, entry]));
  const rivalOf = (own: CatalogueEntry, label: string): CatalogueEntry | undefined =>
    catalogue.entries.find(
      (entry) =>
        entry.id !== own.id &&
        rowsOverlap(entry, own, classOf) &&
        entry.aliases.some((alias) => canonical(alias) === canonical(label)),
    );
  const faults: string[] = [];
  for (const { label, indicator, where } of labels) {
    const entry = byId.get(indicator);
    const rival = entry === undefined ? undefined : rivalOf(entry, label);
    if (entry === undefined)
      faults.push(
        `${where} indicator：指标目录里没有 ${indicator}；应当是目录里一行的编号。请改正，或删去这一条。`,
      );
    else if (rival !== undefined)
      faults.push(
        `${where} label：“${label}”已经是 ${rival.id} 的叫法，不能又归入 ${indicator}；一个叫法应当只归一行。请删去这一条。`,
      );
    else byId.set(indicator, { ...entry, aliases: [...new Set([...entry.aliases, label])] });
  }
  if (faults.length > 0) throw new SeedError(...faults);
  return { ...catalogue, entries: catalogue.entries.map((entry) => byId.get(entry.id) ?? entry) };
}
