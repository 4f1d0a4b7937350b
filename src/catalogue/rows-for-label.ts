import type { CatalogueEntry } from '../model/catalogue.ts';
import type { TargetRecord } from '../model/target.ts';
import { nearestRows } from './nearest-rows.ts';
import { type IndicatorIndex, labelToBare, targetToIndicator } from './target-to-indicator.ts';

/** A function that names the rows whose aliases are nearest to a figure's label and that would hold it if the label were one of them. */
export function rowsForLabel(
  entries: readonly CatalogueEntry[],
  index: IndicatorIndex,
): (target: TargetRecord) => CatalogueEntry[] {
  const nearest = nearestRows(entries, index.canonical);
  return (target) =>
    nearest(target.label).filter((entry) => {
      const filed = new Map(index.entries).set(labelToBare(target.label, index), [entry]);
      return targetToIndicator(target, { ...index, entries: filed }) === entry.id;
    });
}
