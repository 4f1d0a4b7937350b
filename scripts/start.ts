import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from './serve-folder.ts';
import { listFiles } from '../src/offline/list-files.ts';

/** Newest change below the folders that a build reads, in milliseconds. */
function newestSource(): number {
  const files = ['src', 'seeds', 'public', 'scripts'].flatMap((folder) =>
    listFiles(folder).map((file) => join(folder, file)),
  );
  files.push('astro.config.mjs', 'package-lock.json');
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

// manifest.json is the last file that a build writes: where it is missing or older, the site is not made.
const last = 'dist/manifest.json';
if (!existsSync(last) || statSync(last).mtimeMs < newestSource()) await import('./build.ts');
const { url } = await serveFolder('dist', Number(process.env['PORT'] ?? 4321));
process.stdout.write(`规划对照：${url}（按 Ctrl+C 结束）\n`);
