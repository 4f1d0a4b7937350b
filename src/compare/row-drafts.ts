import type { Catalogue, CatalogueEntry, Definition } from '../model/catalogue.ts';
import { foldLabel } from '../model/fold-label.ts';
import type { TargetRecord } from '../model/target.ts';

/** One line of the table: an indicator of the catalogue, or figures under their own wording. */
export interface RowHead {
  /** Id of the indicator; for an own wording the id of its first figure. */
  readonly id: string;
  readonly indicator: string | null;
  readonly name: string;
  readonly unit: string;
  readonly direction: CatalogueEntry['direction'];
  readonly topic: string | null;
  readonly family: string;
}

/** A row before its cells are known: its head, its figures, and the words it goes by. */
export interface RowDraft extends RowHead {
  readonly targets: readonly TargetRecord[];
  readonly aliases: readonly string[];
  readonly definitions: readonly Definition[];
}

/** Own wordings meet in one row only within a plan: 项目 of two places may be anything. */
function targetsToOwnDrafts(
  targets: readonly TargetRecord[],
  topicOf: (target: TargetRecord) => string | null,
): RowDraft[] {
  const groups = Map.groupBy(targets, ({ plan, label, kind, unit }) =>
    [plan, foldLabel(label), kind, unit].join(' '),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { id, label, unit } = first;
    const common = {
      id,
      indicator: null,
      name: label,
      unit,
      family: id,
      direction: 'neither',
    } as const;
    return [{ ...common, topic: topicOf(first), targets: group, aliases: [], definitions: [] }];
  });
}

/** Figures in draft rows: the catalogue's entries that have figures, in its order, then own wordings in reading order. */
export function targetsToDrafts(
  targets: readonly TargetRecord[],
  catalogue: Catalogue,
  topicOf: (target: TargetRecord) => string | null,
): RowDraft[] {
  const byIndicator = Map.groupBy(targets, ({ indicator }) => indicator);
  const known = new Set(catalogue.entries.map(({ id }) => id));
  const own = targets.filter(({ indicator }) => indicator === null || !known.has(indicator));
  const entries = catalogue.entries.flatMap((entry): RowDraft[] => {
    const list = byIndicator.get(entry.id);
    return list === undefined ? [] : [{ ...entry, indicator: entry.id, targets: list }];
  });
  return [...entries, ...targetsToOwnDrafts(own, topicOf)];
}

/** For each row those that measure the same thing otherwise: entries that share an alias, or are of one family. */
export function draftsToTwins(drafts: readonly RowDraft[]): Map<RowDraft, RowDraft[]> {
  const byWord = new Map<string, RowDraft[]>();
  const wordsOf = ({ indicator, aliases, family }: RowDraft): Set<string> =>
    new Set(indicator === null ? [] : [...aliases.map(foldLabel), `family ${family}`]);
  for (const draft of drafts) {
    for (const word of wordsOf(draft)) byWord.set(word, [...(byWord.get(word) ?? []), draft]);
  }
  return new Map(
    drafts.map((draft) => {
      const near = [...wordsOf(draft)].flatMap((word) => byWord.get(word) ?? []);
      return [draft, [...new Set(near)].filter((other) => other !== draft)];
    }),
  );
}
