import { planOfRef } from '../address/reference.ts';
import { currentEdition, editionWithout } from '../edition/current-edition.ts';
import { editionRows } from '../edition/edition-rows.ts';
import type { Edition } from '../edition/edition.ts';

/** How much of the site is there, as far as a plan can change it. */
export interface SiteCounts {
  readonly entries: number;
  readonly figures: number;
  /** Rows of the figures table in which several plans stand. */
  readonly compared: number;
  readonly counterparts: number;
  readonly bodies: number;
}

const names: readonly (readonly [keyof SiteCounts, string])[] = [
  ['entries', '条目'],
  ['figures', '数字'],
  ['compared', '几份文件可以并排的事项'],
  ['counterparts', '相应的条文'],
  ['bodies', '责任单位'],
];

/** Counts an edition, what a later edition replaced aside but for entries and figures. */
export function siteCounts(edition: Edition): SiteCounts {
  const current = currentEdition(edition);
  const rows = editionRows(current);
  const plansOf = ({ figures }: (typeof rows)[number]): number =>
    new Set(figures.map(({ plan }) => plan.id)).size;
  return {
    entries: edition.clauses.length,
    figures: edition.targets.length,
    compared: rows.filter((row) => plansOf(row) > 1).length,
    counterparts: [...current.matches.values()].reduce((sum, own) => sum + own.length, 0),
    bodies: current.bodies.length,
  };
}

/** The same edition as if a plan were not in it. */
export function countsWithout(edition: Edition, plan: string): SiteCounts {
  const gone = new Set([plan]);
  const rest = editionWithout(edition, gone);
  const matches = new Map(
    [...rest.matches].map(([id, own]) => [id, own.filter(({ to }) => planOfRef(to) !== plan)]),
  );
  return siteCounts({ ...rest, matches });
}

/** 条目 ＋24, 数字 ＋41: what one state of the site has more or less than another. */
export function sayChanges(before: SiteCounts, after: SiteCounts): string[] {
  return names.map(([key, name]) => {
    const change = after[key] - before[key];
    return `${name} ${change < 0 ? '－' : '＋'}${String(Math.abs(change))}`;
  });
}
