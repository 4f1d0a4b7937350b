import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { convertPlans } from '../../src/convert/convert-plans.ts';
import { acceptFiles } from '../../src/ledger/accept-files.ts';
import { historyFile, ledgerOf, readLedgers, today } from '../../src/ledger/read-ledgers.ts';
import { purgeLedger, withdrawLedger } from '../../src/ledger/withdraw-ledger.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { readPlan, readPlanIds } from '../../src/seed/read-plans.ts';
import { SeedError } from '../../src/model/seed-error.ts';
import { noPlanLine } from '../correct/correct-plan.ts';
import { disk } from '../files/disk.ts';
import { withLock } from '../files/lock.ts';
import { writeFiles } from '../files/write-files.ts';
import { writeContent } from '../steps/write-plans.ts';
import { dropMentions } from './mentions-of.ts';

/** Where the folder of a withdrawn plan is kept, unless it was purged. */
export const WITHDRAWN = 'withdrawn';

/**
 * Takes a plan off the site: its address keeps a page that says why, its ids stay taken. Its folder and corrections
 * move to withdrawn/; with `purge` they are deleted, and what the ledger and its history hold of the text too.
 */
export async function withdrawPlan(
  collection: Collection,
  { id, why, purge }: { readonly id: string; readonly why: string; readonly purge: boolean },
): Promise<void> {
  const { root, plans, reviews, cache } = collection;
  if (!readPlanIds(collection).includes(id)) throw new SeedError(noPlanLine(collection, id));
  const ledgers = readLedgers(collection);
  const { yaml } = readPlan(collection, id);
  const withdrawn = { date: today(), why, title: yaml.title };
  const known = ledgerOf(ledgers, id);
  const ledger = purge ? purgeLedger(known, withdrawn) : withdrawLedger(known, withdrawn);
  const edits = dropMentions(collection, id, yaml.supersedes);
  const { after } = acceptFiles(
    collection,
    ledgers.index,
    [{ plan: id, ledger, history: [] }],
    today(),
  );
  await withLock(join(root, cache, 'lock'), 'withdraw', () => {
    writeFiles(root, [...edits, ...after]);
    const own = `${reviews}/${id}.yaml`;
    if (purge) {
      for (const path of [`${plans}/${id}`, own, historyFile(collection, id)])
        disk.remove(join(root, path));
      for (const name of ['add', 'dev', 'site', 'old']) disk.remove(join(root, cache, name));
    } else {
      disk.makeFolder(join(root, WITHDRAWN));
      disk.remove(join(root, WITHDRAWN, id));
      disk.rename(join(root, plans, id), join(root, WITHDRAWN, id));
      if (existsSync(join(root, own)))
        disk.rename(join(root, own), join(root, WITHDRAWN, id, 'reviews.yaml'));
    }
    writeContent(collection, [...convertPlans(collection, readLedgers(collection))]);
  });
}
