import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { convertPlans } from '../../src/convert/convert-plans.ts';
import { type Acceptance, acceptFiles } from '../../src/ledger/accept-files.ts';
import {
  historyFile,
  ledgerOf,
  type Ledgers,
  readLedgers,
  today,
} from '../../src/ledger/read-ledgers.ts';
import { purgeLedger, withdrawLedger } from '../../src/ledger/withdraw-ledger.ts';
import type { Withdrawn } from '../../src/model/ledger.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { readPlan, readPlanIds } from '../../src/seed/read-plans.ts';
import { SeedError } from '../../src/model/seed-error.ts';
import { noPlanLine } from '../correct/correct-plan.ts';
import { disk } from '../files/disk.ts';
import { withLock } from '../files/lock.ts';
import { writeFiles } from '../files/write-files.ts';
import { PROOF } from '../proof/proof-file.ts';
import { writeContent } from '../steps/write-plans.ts';
import { lostAddresses } from './lost-addresses.ts';
import { dropMentions } from './mentions-of.ts';

/** Where the folder of a withdrawn plan is kept, unless it was purged. */
export const WITHDRAWN = 'withdrawn';

/** What is taken back, and why; `purge` leaves nothing of its text. */
interface Withdrawal {
  readonly id: string;
  readonly why: string;
  readonly purge: boolean;
}

/**
 * Takes a plan off the site: its addresses keep a page that says why, its ids stay taken. Its folder and corrections
 * move to withdrawn/; with `purge` they are deleted, and what the ledger, its history, the caches and the ledgers of
 * its former ids hold of the text too. A plan that was withdrawn before can still be purged.
 */
export async function withdrawPlan(collection: Collection, asked: Withdrawal): Promise<void> {
  const { root, cache } = collection;
  const { id, purge } = asked;
  const ledgers = readLedgers(collection);
  const isHeld = readPlanIds(collection).includes(id);
  const former = ledgers.byPlan.get(id)?.withdrawn;
  if (!isHeld && !(purge && former !== undefined && former.to === undefined))
    throw new SeedError(noPlanLine(collection, id));
  const withdrawn = isHeld
    ? whyGone(collection, asked)
    : { date: today(), why: asked.why, title: id, ...(former?.pages && { pages: former.pages }) };
  const acceptances = purge
    ? purgedLedgers(ledgers, id, withdrawn)
    : [{ plan: id, ledger: withdrawLedger(ledgerOf(ledgers, id), withdrawn), history: [] }];
  const predecessor = isHeld ? readPlan(collection, id).yaml.supersedes : null;
  const edits = dropMentions(collection, id, predecessor);
  const { after } = acceptFiles(collection, ledgers.index, acceptances, today());
  await withLock(join(root, cache, 'lock'), 'withdraw', () => {
    writeFiles(root, [...edits, ...after]);
    if (purge) removeAll(collection, id);
    else putAside(collection, id);
    writeContent(collection, [...convertPlans(collection, readLedgers(collection))]);
  });
}

/** What the pages of a plan will say in its place; of one that is purged not even the title. */
function whyGone(collection: Collection, { id, why, purge }: Withdrawal): Withdrawn {
  const { yaml } = readPlan(collection, id);
  const pages = lostAddresses(collection, id);
  return {
    date: today(),
    why,
    title: purge ? id : yaml.title,
    ...(pages.length > 0 && { pages }),
  };
}

/** The ledgers of a plan and of every id that it had before, with nothing left but the ids. */
function purgedLedgers(ledgers: Ledgers, id: string, withdrawn: Withdrawn): Acceptance[] {
  const own = { plan: id, ledger: purgeLedger(ledgerOf(ledgers, id), withdrawn), history: [] };
  const former = [...ledgers.byPlan].flatMap(([plan, ledger]) =>
    ledger.withdrawn?.to === id
      ? [
          {
            plan,
            ledger: purgeLedger(ledger, { ...ledger.withdrawn, title: plan }),
            history: [],
          },
        ]
      : [],
  );
  return [own, ...former];
}

function removeAll(collection: Collection, id: string): void {
  const { root, plans, reviews, cache } = collection;
  const own = [`${plans}/${id}`, `${reviews}/${id}.yaml`, `${WITHDRAWN}/${id}`];
  for (const path of [...own, historyFile(collection, id)]) disk.remove(join(root, path));
  // Proofs of the others quote it in the site's sentences; npm run proof writes them anew.
  for (const plan of readPlanIds(collection)) disk.remove(join(root, plans, plan, PROOF));
  const kept = join(root, cache);
  // Whatever a build keeps for the next may hold the text; the lock is this command's own.
  for (const name of existsSync(kept) ? readdirSync(kept) : [])
    if (!name.startsWith('lock')) disk.remove(join(kept, name));
}

function putAside({ root, plans, reviews }: Collection, id: string): void {
  disk.makeFolder(join(root, WITHDRAWN));
  disk.remove(join(root, WITHDRAWN, id));
  disk.rename(join(root, plans, id), join(root, WITHDRAWN, id));
  const own = join(root, `${reviews}/${id}.yaml`);
  if (existsSync(own)) disk.rename(own, join(root, WITHDRAWN, id, 'reviews.yaml'));
}
