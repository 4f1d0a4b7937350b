import { emptyLedger } from '../model/empty-ledger.ts';
import type { FormerText, Ledger, LedgerRow } from '../model/ledger.ts';
import { ledgerHash, ledgerToRow } from './ledger-hash.ts';
import { historyToYaml, indexToYaml, ledgerToYaml } from './ledger-to-yaml.ts';
import { historyFile, indexFile, ledgerFile, type LedgerPlace } from './ledger-place.ts';

/** One plan's ledger to be accepted. */
export interface Acceptance {
  readonly plan: string;
  readonly ledger: Ledger;
  /** The plan's former texts, with those that are given up now. */
  readonly history: readonly FormerText[];
}

/** A path below the collection's folder and what belongs in it. */
export type FileText = readonly [path: string, text: string];

/**
 * What accepting writes, in the order in which it has to reach the disk: the history before content/, which holds
 * the only other copy of a former text; then the list with the coming hashes, the ledgers, and the list again. Who
 * is interrupted finds every ledger under one of its two hashes.
 */
export function acceptFiles(
  place: LedgerPlace,
  index: readonly LedgerRow[],
  acceptances: readonly Acceptance[],
  day: string,
): { before: FileText[]; after: FileText[] } {
  const changing = new Map(acceptances.map(({ plan, ledger }) => [plan, ledger]));
  const kept = index.filter(({ id }) => !changing.has(id));
  const coming = [...changing].map(([id, ledger]): LedgerRow => {
    const row = index.find((one) => one.id === id) ?? ledgerToRow(id, emptyLedger, day);
    return { ...row, next: ledgerHash(ledger) };
  });
  const done = acceptances.map(({ plan, ledger, history }) =>
    ledgerToRow(plan, ledger, day, history),
  );
  return {
    before: acceptances
      .filter(({ history }) => history.length > 0)
      .map(({ plan, history }): FileText => [historyFile(place, plan), historyToYaml(history)]),
    after: [
      [indexFile(place), indexToYaml([...kept, ...coming])],
      ...acceptances.map(({ plan, ledger }): FileText => [
        ledgerFile(place, plan),
        ledgerToYaml(ledger),
      ]),
      [indexFile(place), indexToYaml([...kept, ...done])],
    ],
  };
}
