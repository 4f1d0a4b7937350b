import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { Anchor } from '../model/clause.ts';
import type { Collection } from './collection.ts';
import { readYaml } from './read-yaml.ts';

/**
 * `ledger/<plan-id>.yaml`: every id ever published of a plan.
 * `ids` keeps a hash of the text each names; `alias` tells where an old id leads now; `retired` why one is gone.
 */
export const Ledger = z.strictObject({
  ids: z.record(Anchor, z.string().regex(/^[0-9a-f]{12}$/u, 'expected twelve hexadecimal digits')),
  alias: z.record(Anchor, Anchor).default({}),
  retired: z.record(Anchor, z.string().min(1)).default({}),
});
export type Ledger = z.infer<typeof Ledger>;

const HEAD = `# Every id ever published of this plan, with a hash of the text that it names. \`npm run convert -- --accept\`
# adds new ids; nothing here is changed or removed by a command. For an id that vanished or names another
# text, write by hand: its new hash under ids, or alias: { old: new }, or retired: { old: reason }.
`;

/** The path of a plan's ledger below the collection's folder. */
export function ledgerFile(collection: Collection, plan: string): string {
  return `${collection.ledger}/${plan}.yaml`;
}

/** The ledger of a plan; empty where none was written yet. */
export function readLedger(collection: Collection, plan: string): Ledger {
  const file = ledgerFile(collection, plan);
  if (!existsSync(join(collection.root, file))) return { ids: {}, alias: {}, retired: {} };
  return readYaml(collection.root, file, Ledger);
}

/** Writes a plan's ledger, ids in the order given. */
export function writeLedger(collection: Collection, plan: string, ledger: Ledger): void {
  mkdirSync(join(collection.root, collection.ledger), { recursive: true });
  const { ids, alias, retired } = ledger;
  const parts = [
    { ids },
    ...(Object.keys(alias).length > 0 ? [{ alias }] : []),
    ...(Object.keys(retired).length > 0 ? [{ retired }] : []),
  ];
  const text = parts.map((part) => stringify(part, { lineWidth: 0 })).join('');
  writeFileSync(join(collection.root, ledgerFile(collection, plan)), HEAD + text);
}
