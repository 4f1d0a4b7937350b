import { basename } from 'node:path';
import { inspectIntake } from '../src/convert/inspect-document.ts';
import { loadTables } from '../src/convert/load-tables.ts';
import { readablePlanYamls } from '../src/seed/read-plans.ts';
import { readArguments } from './read-arguments.ts';
import { readOriginal, refusalLine } from './read-original.ts';

const { collection, rest } = readArguments();
const [file] = rest;
if (file === undefined) {
  console.error('用法：npm run --silent inspect -- 文件');
  process.exit(1);
}
try {
  const { intake } = await readOriginal(file);
  const tables = loadTables(collection, [], readablePlanYamls);
  process.stdout.write(
    `${JSON.stringify(inspectIntake(intake, planIdOf(file), tables), null, 1)}\n`,
  );
} catch (error) {
  console.error(refusalLine(file, error));
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
