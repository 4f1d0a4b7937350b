import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../model/ledger.ts';
import { ledgerFile, type LedgerPlace } from './ledger-place.ts';

/** What people wrote into ledgers that cannot be meant: of an id that never was, of one id two things, of no plan. */
export function wordFaults(place: LedgerPlace, byPlan: ReadonlyMap<string, Ledger>): string[] {
  return [...byPlan].flatMap(([plan, ledger]) => {
    const file = ledgerFile(place, plan);
    const { ids, figures, alias, retired, changed, withdrawn } = ledger;
    const example = Object.keys(ids)[0] ?? 'c1';
    const unknown = Object.entries({ alias, retired, changed }).flatMap(([key, rows]) =>
      Object.keys(rows)
        .filter((id) => !(id in ids) && !(id in figures))
        .map(
          (id) =>
            `${file}，${key}.${id}：从来没有登记过 ${id} 这个编号；应当是 ids 或 figures 里的，如 ${example}。请改正，或删去它。`,
        ),
    );
    const both = Object.keys(alias)
      .filter((id) => id in retired)
      .map(
        (id) =>
          `${file}，alias.${id}：retired 里也有它；一个编号或者改了号，或者撤下。请从一处删去。`,
      );
    const circles = Object.keys(alias)
      .filter((id) => leadsBack(alias, id))
      .map(
        (id) =>
          `${file}，alias.${id}：绕回了自己；应当是现在的编号，如 ${example}。请改正，或删去它。`,
      );
    const to = withdrawn?.to;
    const lost =
      to === undefined
        ? []
        : to === plan
          ? [`${file}，withdrawn.to：写的是它自己；应当是接替它的文件的编号。请改正，或删去 to。`]
          : byPlan.has(to) || existsSync(join(place.root, place.plans, to))
            ? []
            : [
                `${file}，withdrawn.to：没有 ${to} 这份文件；应当是 ${place.plans}/ 里的编号。请改正，或删去 to。`,
              ];
    return [...unknown, ...both, ...circles, ...lost];
  });
}

function leadsBack(alias: Ledger['alias'], id: string): boolean {
  const seen = new Set<string>();
  for (let at = alias[id]; at !== undefined && !seen.has(at); at = alias[at]) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
