import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { inspectDocument } from '../src/convert/inspect-document.ts';
import { loadTables } from '../src/convert/load-tables.ts';
import { namedPath, readArguments } from './read-arguments.ts';

const { collection, rest } = readArguments();
const [file] = rest;
if (file === undefined) {
  console.error('Usage: npm run --silent inspect -- FILE');
  process.exit(1);
}
try {
  const path = namedPath(file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new Error('Unexpected path without a file, expected a text file. Check the path.');
  const bytes = readFileSync(path);
  const tables = loadTables(collection);
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
