import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { convertPlans } from '../../src/convert/convert-plans.ts';
import { acceptFiles } from '../../src/ledger/accept-files.ts';
import {
  historyFile,
  ledgerOf,
  readHistory,
  readLedgers,
  today,
} from '../../src/ledger/read-ledgers.ts';
import { withdrawLedger } from '../../src/ledger/withdraw-ledger.ts';
import { PlanId } from '../../src/model/plan.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { readPlan, readPlanIds } from '../../src/seed/read-plans.ts';
import { SeedError } from '../../src/model/seed-error.ts';
import { noPlanLine } from '../correct/correct-plan.ts';
import { disk } from '../files/disk.ts';
import { withLock } from '../files/lock.ts';
import { writeFiles } from '../files/write-files.ts';
import { writeContent } from '../steps/write-plans.ts';
import { ownLostAddresses } from './lost-addresses.ts';
import { renameMentions } from './mentions-of.ts';

/** Gives a plan another id: everything follows, and the old address keeps a page that points on. */
export async function renamePlan(collection: Collection, id: string, to: string): Promise<void> {
  const { root, plans, reviews, cache } = collection;
  const ids = readPlanIds(collection);
  if (!ids.includes(id)) throw new SeedError(noPlanLine(collection, id));
  const [issue] = PlanId.safeParse(to).error?.issues ?? [];
  if (issue !== undefined) throw new SeedError(`${to}：不能作编号；${issue.message}。`);
  const ledgers = readLedgers(collection);
  if (ids.includes(to) || ledgers.byPlan.has(to))
    throw new SeedError(`${to}：这个编号已经用过；编号不能再给别的文件用。请另取一个。`);
  const known = ledgerOf(ledgers, id);
  const { yaml } = readPlan(collection, id);
  const pages = ownLostAddresses(collection, id);
  const gone = { date: today(), why: '改了编号', title: yaml.title, to, pages };
  const history = readHistory(collection, id);
  const led = [...ledgers.byPlan].flatMap(([plan, ledger]) =>
    ledger.withdrawn?.to === id
      ? [{ plan, ledger: withdrawLedger(ledger, { ...ledger.withdrawn, to }), history: [] }]
      : [],
  );
  const acceptances = [
    ...led,
    { plan: to, ledger: known, history },
    { plan: id, ledger: withdrawLedger(known, gone), history: [] },
  ];
  const { before, after } = acceptFiles(collection, ledgers.index, acceptances, today());
  const edits = renameMentions(collection, id, to);
  await withLock(join(root, cache, 'lock'), 'rename', () => {
    writeFiles(root, before);
    disk.rename(join(root, plans, id), join(root, plans, to));
    const own = `${reviews}/${id}.yaml`;
    if (existsSync(join(root, own)))
      disk.rename(join(root, own), join(root, `${reviews}/${to}.yaml`));
    writeFiles(root, [...edits, ...after]);
    disk.remove(join(root, historyFile(collection, id)));
    writeContent(collection, [...convertPlans(collection, readLedgers(collection))]);
  });
}
