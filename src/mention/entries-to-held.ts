import type { ClauseRecord } from '../model/clause.ts';
import type { TargetRecord } from '../model/target.ts';
import { foldText } from '../text/fold-text.ts';

/** What an entry is asked for: its folded text, and the labels of its figures, as printed and folded. */
export interface HeldEntry {
  readonly folded: string;
  readonly labels: readonly { readonly printed: string; readonly folded: string }[];
}

/** Looks up what an entry holds; each is folded once, when it is first asked for. */
export function entriesToHeld(
  clauses: readonly ClauseRecord[],
  targets: ReadonlyMap<string, readonly TargetRecord[]>,
): (clause: string) => HeldEntry {
  const textOf = new Map(clauses.map(({ anchor, text }) => [anchor, text]));
  const held = new Map<string, HeldEntry>();
  return (clause) => {
    const known = held.get(clause) ?? {
      folded: foldText(textOf.get(clause) ?? ''),
      labels: (targets.get(clause) ?? []).map(({ label }) => ({
        printed: label,
        folded: foldText(label),
      })),
    };
    held.set(clause, known);
    return known;
  };
}
