import { createHash } from 'node:crypto';
import type { Ledger } from '../model/ledger.ts';
import { foldText } from '../text/fold-text.ts';

/** What a check against the ledger finds. */
export interface LedgerFindings {
  /** Ids that the ledger does not know yet, with their hashes, in reading order. */
  readonly fresh: ReadonlyMap<string, string>;
  /** One sentence per id that vanished or changed its meaning. */
  readonly faults: readonly string[];
}

/** Twelve hexadecimal digits of the folded text's SHA-256: a change of blanks or quotation marks is none. */
export function textHash(text: string): string {
  return createHash('sha256').update(foldText(text)).digest('hex').slice(0, 12);
}

/** Compares the ids of a build with those ever published. */
export function checkLedger(
  file: string,
  texts: ReadonlyMap<string, string>,
  ledger: Pick<Ledger, 'ids' | 'alias' | 'retired'>,
): LedgerFindings {
  const fresh = new Map<string, string>();
  const faults: string[] = [];
  for (const [id, text] of texts) {
    const hash = textHash(text);
    const published = ledger.ids[id];
    if (id in ledger.retired || id in ledger.alias) {
      faults.push(
        `${file}, ${id}: found in the text again; expected it gone, as the ledger says. Remove it from retired or alias, or give the clause another id.`,
      );
    } else if (published === undefined) {
      fresh.set(id, hash);
    } else if (published !== hash) {
      faults.push(
        `${file}, ${id}: found another text (hash ${hash}, “${text.slice(0, 30)}…”); expected the published one (hash ${published}). ` +
          `If the wording was only corrected, write ${hash} there; if the number now names something else, the parser or the source is wrong.`,
      );
    }
  }
  for (const id of Object.keys(ledger.ids)) {
    if (texts.has(id) || id in ledger.retired) continue;
    const target = ledger.alias[id];
    if (target === undefined) {
      faults.push(
        `${file}, ${id}: found no such entry any more; expected every published id to live. Add alias: { ${id}: <new id> } or retired: { ${id}: <reason> }.`,
      );
    } else if (!texts.has(target)) {
      faults.push(
        `${file}, alias ${id}: found ${target}, which no entry has; expected a living id.`,
      );
    }
  }
  return { fresh, faults };
}
