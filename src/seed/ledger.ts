import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap, visit } from 'yaml';
import { Ledger, emptyLedger } from '../model/ledger.ts';
import { PATHS } from './paths.ts';
import { readYaml } from './read-yaml.ts';

const HEAD = `# Every id ever published of this plan: entries with a hash of their text; figures with where their number begins
# in the entry's folded text, their words, unit and label. \`npm run convert -- --accept\` adds new ids and retires
# figures that are no longer read, with the reason. For an entry that vanished or names another text, write by
# hand: its new hash under ids, or alias: { old: new }, or retired: { old: reason }.
`;

/** The path of a plan's ledger below the project's folder. */
export function ledgerFile(plan: string): string {
  return `${PATHS.ledger}/${plan}.yaml`;
}

/** The ledger of a plan; empty where none was written yet. */
export function readLedger(root: string, plan: string): Ledger {
  const file = ledgerFile(plan);
  if (!existsSync(join(root, file))) return emptyLedger;
  return readYaml(root, file, Ledger);
}

/** Writes a plan's ledger, ids in the order given, a line for each. */
export function writeLedger(root: string, plan: string, ledger: Ledger): void {
  mkdirSync(join(root, PATHS.ledger), { recursive: true });
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
  writeFileSync(join(root, ledgerFile(plan)), HEAD + document.toString({ lineWidth: 0 }));
}
