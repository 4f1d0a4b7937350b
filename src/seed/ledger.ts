import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap, visit } from 'yaml';
import { Ledger, emptyLedger } from '../model/ledger.ts';
import type { Collection } from './collection.ts';
import { readYaml } from './read-yaml.ts';

const HEAD = `# Every id ever published of this plan: entries with a hash of their text; figures with where their number begins
# in the entry's folded text, their words, unit and label. \`npm run convert -- --accept\` adds new ids and retires
# figures that are no longer read, with the reason. For an entry that vanished or names another text, write by
# hand: its new hash under ids, or alias: { old: new }, or retired: { old: reason }.
`;

/** The path of a plan's ledger below the collection's folder. */
export function ledgerFile(collection: Collection, plan: string): string {
  return `${collection.ledger}/${plan}.yaml`;
}

/** The ledger of a plan; empty where none was written yet. */
export function readLedger(collection: Collection, plan: string): Ledger {
  const file = ledgerFile(collection, plan);
  if (!existsSync(join(collection.root, file))) return emptyLedger;
  return readYaml(collection.root, file, Ledger);
}

/** Writes a plan's ledger, ids in the order given, a line for each. */
export function writeLedger(collection: Collection, plan: string, ledger: Ledger): void {
  mkdirSync(join(collection.root, collection.ledger), { recursive: true });
  const parts = Object.entries(ledger).filter(
    ([key, rows]) => key === 'ids' || Object.keys(rows).length > 0,
  );
  const document = new Document(Object.fromEntries(parts));
  visit(document, {
    Map: (_, node, path) => {
      // Document, top map, pair, map of rows, pair: what lies below is one row.
      node.flow = path.length > 4 && isMap(node);
    },
  });
  writeFileSync(
    join(collection.root, ledgerFile(collection, plan)),
    HEAD + document.toString({ lineWidth: 0 }),
  );
}
