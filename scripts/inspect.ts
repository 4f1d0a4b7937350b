import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspectDocument } from '../src/convert/inspect-document.ts';
import { loadTables } from '../src/convert/load-tables.ts';

const file = process.argv[2];
if (file === undefined) {
  console.error('Usage: npm run --silent inspect -- FILE');
  process.exit(1);
}
try {
  // npm runs scripts in the project's folder; FILE may be meant from where npm was called.
  const path = existsSync(file) ? file : resolve(process.env['INIT_CWD'] ?? '.', file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new Error('Unexpected path without a file, expected a text file. Check the path.');
  const bytes = readFileSync(path);
  const tables = loadTables(fileURLToPath(new URL('..', import.meta.url)));
  const inspection = inspectDocument(bytes, planIdOf(file), tables);
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
