import type { KnownFigure, Ledger, Withdrawn } from '../model/ledger.ts';

/** The ledger of a plan that is gone: its ids stay taken, and a sentence says why. */
export function withdrawLedger(ledger: Ledger, withdrawn: Withdrawn): Ledger {
  return { ...ledger, withdrawn };
}

/** What stands for the hash of a text of which nothing may remain: a short text can be guessed from its hash. */
const NO_HASH = '0'.repeat(12);

/** The same where nothing of the text may remain: of texts, figures and reasons, which quote it, only the ids are kept. */
export function purgeLedger(ledger: Ledger, withdrawn: Withdrawn): Ledger {
  const { ids, figures, alias, retired } = ledger;
  const blank = (id: string): [string, KnownFigure] => [
    id,
    { at: 0, words: '—', unit: '', label: '—' },
  ];
  return {
    withdrawn,
    ids: Object.fromEntries(Object.keys(ids).map((id) => [id, NO_HASH])),
    figures: Object.fromEntries(Object.keys(figures).map(blank)),
    alias,
    retired: Object.fromEntries(Object.keys(retired).map((id) => [id, '随文件撤下'])),
    changed: {},
  };
}
