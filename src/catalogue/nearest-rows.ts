import type { CatalogueEntry } from '../model/catalogue.ts';
import type { Canonical } from '../model/label-words.ts';

/** A function that names the rows whose aliases share most pairs of signs with a label, best first, at most three. */
export function nearestRows(
  entries: readonly CatalogueEntry[],
  canonical: Canonical,
): (label: string) => CatalogueEntry[] {
  const byPair = new Map<string, Set<number>>();
  const aliases = entries.flatMap((entry) =>
    [...new Set(entry.aliases.map(canonical))].map((alias) => ({ entry, pairs: pairsOf(alias) })),
  );
  for (const [at, { pairs }] of aliases.entries())
    for (const pair of pairs) byPair.set(pair, (byPair.get(pair) ?? new Set()).add(at));
  return (label) => {
    const own = pairsOf(canonical(label));
    const shared = new Map<number, number>();
    for (const pair of own)
      for (const at of byPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const best = new Map<CatalogueEntry, number>();
    for (const [at, count] of shared) {
      const alias = aliases[at];
      if (alias === undefined) continue;
      const likeness = (2 * count) / (own.size + alias.pairs.size);
      best.set(alias.entry, Math.max(best.get(alias.entry) ?? 0, likeness));
    }
    return [...best]
      .filter(([, likeness]) => likeness >= 0.4)
      .sort(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1))
      .slice(0, 3)
      .map(([entry]) => entry);
  };
}

/** 到位资金 → 到位, 位资, 资金. */
function pairsOf(text: string): Set<string> {
  const signs = [...text];
  return new Set(signs.slice(1).map((sign, at) => (signs[at] ?? '') + sign));
}
