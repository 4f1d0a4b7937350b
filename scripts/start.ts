import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './read-arguments.ts';
import { serveFolder } from './serve-folder.ts';
import { listFiles } from '../src/offline/list-files.ts';

const { collection } = readArguments();
const at = (path: string): string => join(collection.root, path);

/** Newest change below the folders that a build reads, in milliseconds. */
function newestSource(): number {
  const { house, plans, vocab, reviews, ledger } = collection;
  const program = ['src', 'seeds/vocab', 'public', 'scripts'].map((path) => join(house, path));
  const folders = [...program, ...[plans, vocab, reviews, ledger].map(at)].filter(existsSync);
  const files = folders.flatMap((folder) => listFiles(folder).map((file) => join(folder, file)));
  files.push(join(house, 'package-lock.json'));
  if (existsSync(at(collection.edition))) files.push(at(collection.edition));
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

// manifest.json is the last file that a build writes: where it is missing or older, the site is not made.
const last = at(`${collection.dist}/manifest.json`);
if (!existsSync(last) || statSync(last).mtimeMs < newestSource()) await import('./build.ts');
const { url } = await serveFolder(at(collection.dist), Number(process.env['PORT'] ?? 4321));
process.stdout.write(`规划对照：${url}（按 Ctrl+C 结束）\n`);
