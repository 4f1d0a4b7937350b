import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ConvertedPlan, orphanFiles, staleFiles } from '../../src/convert/convert-plans.ts';
import { acceptFiles } from '../../src/ledger/accept-files.ts';
import { type Ledgers, today } from '../../src/ledger/read-ledgers.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { writeFiles } from '../files/write-files.ts';

/** Writes content/ where it differs, and removes what none of all plans gives any more; that of plans that are `leftOut` stays. */
export function writeContent(
  collection: Collection,
  plans: readonly ConvertedPlan[],
  leftOut: ReadonlySet<string> = new Set(),
): void {
  writeFiles(collection.root, staleFiles(collection, plans));
  removeOrphans(collection, plans, leftOut);
}

/** Removes what none of all plans gives any more from content/. */
export function removeOrphans(
  collection: Collection,
  plans: readonly ConvertedPlan[],
  leftOut: ReadonlySet<string> = new Set(),
): void {
  for (const path of orphanFiles(collection, plans))
    if (!leftOut.has(basename(path).replace(/\..*$/u, ''))) rmSync(join(collection.root, path));
}

/**
 * Accepts what was read of some plans or all: former texts, content/, then the ledgers. Whoever is interrupted can accept again. Returns
 * the ids of the plans whose ledgers changed.
 */
export function acceptPlans(
  collection: Collection,
  plans: readonly ConvertedPlan[],
  ledgers: Ledgers,
): string[] {
  const acceptances = plans
    .map(({ content, settlement }) => ({ plan: content.plan.id, ...settlement }))
    .filter(({ plan, changes }) => changes || isInterrupted(ledgers, plan));
  const { before, after } = acceptFiles(collection, ledgers.index, acceptances, today());
  writeFiles(collection.root, before);
  writeFiles(collection.root, staleFiles(collection, plans));
  if (acceptances.length > 0) writeFiles(collection.root, after);
  return acceptances.map(({ plan }) => plan);
}

function isInterrupted({ index }: Ledgers, plan: string): boolean {
  return index.some(({ id, next }) => id === plan && next !== undefined);
}
