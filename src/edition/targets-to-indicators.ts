import type { Catalogue } from '../model/catalogue.ts';
import type { Indicator, TargetRecord } from '../model/target.ts';

/** The entries of the catalogue that figures belong to, each with their ids in reading order. */
export function targetsToIndicators(
  targets: readonly TargetRecord[],
  catalogue: Catalogue,
): Indicator[] {
  const byIndicator = Map.groupBy(targets, ({ indicator }) => indicator);
  return catalogue.entries.flatMap(({ id, name, unit, direction, topic }) => {
    const list = byIndicator.get(id) ?? [];
    if (list.length === 0) return [];
    return [{ id, name, unit, direction, topic, targets: list.map((target) => target.id) }];
  });
}
