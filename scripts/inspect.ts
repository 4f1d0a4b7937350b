import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadUnits } from '../src/seed/load-units.ts';
import { unitsToTable } from '../src/target/unit-table.ts';
import { inspectDocument } from '../src/convert/inspect-document.ts';

const file = process.argv[2];
if (file === undefined) {
  console.error('Usage: npm run --silent inspect -- FILE');
  process.exit(1);
}
try {
  const inspection = inspectDocument(readFileSync(file), planIdOf(file), unitsToTable(loadUnits()));
  process.stdout.write(`${JSON.stringify(inspection, null, 1)}\n`);
} catch (error) {
  console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** h02.txt → h02; a name without Latin letters or digits → document. */
function planIdOf(path: string): string {
  const words = basename(path)
    .replace(/\.[^.]*$/u, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  return words?.join('-') ?? 'document';
}
