import type { CatalogueEntry } from '../model/catalogue.ts';
import type { ClassOfUnit } from '../model/unit-class.ts';

/** Whether one figure could stand in both rows: the unit is of one sort, and they share a kind. */
export function rowsOverlap(a: CatalogueEntry, b: CatalogueEntry, classOf: ClassOfUnit): boolean {
  return classOf(a.unit) === classOf(b.unit) && a.kinds.some((kind) => b.kinds.includes(kind));
}
