import type { KnownFigure, Ledger } from '../model/ledger.ts';
import { targetIdParts, pairByOrder } from '../targets/target-ids.ts';
import { lastAlias } from './check-entries.ts';

/**
 * What becomes of the figures of an entry that the ledger calls renamed or retired: those that stand in the renamed
 * entry lead there, the others are retired with it.
 */
export function figuresOfGoneEntries(
  ledger: Ledger,
  rows: ReadonlyMap<string, KnownFigure>,
  entries: ReadonlySet<string>,
): Pick<Ledger, 'alias' | 'retired'> {
  const gone = Object.entries(ledger.figures).filter(
    ([id]) =>
      !(id in ledger.alias) &&
      !(id in ledger.retired) &&
      !entries.has(targetIdParts(id)?.entry ?? ''),
  );
  const alias: Record<string, string> = {};
  const retired: Record<string, string> = {};
  for (const [entry, figures] of Map.groupBy(gone, ([id]) => targetIdParts(id)?.entry ?? '')) {
    const today = lastAlias(ledger, entry);
    const why = ledger.retired[entry];
    const there = [...rows].filter(([id]) => targetIdParts(id)?.entry === today);
    const pairs = today === entry ? new Map<string, string>() : pairByOrder(figures, there);
    for (const [id] of figures) {
      const target = pairs.get(id);
      if (target !== undefined) alias[id] = target;
      else if (why !== undefined) retired[id] = `随 ${entry} 撤下：${why}`;
      else if (today !== entry) retired[id] = `${entry} 改号为 ${today}，那里没有这个数字`;
    }
  }
  return { alias, retired };
}
