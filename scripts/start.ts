import { join } from 'node:path';
import { readArguments, runCommand } from './read-arguments.ts';
import { serveFolder } from './serve-folder.ts';
import { isFresh } from './steps/build-record.ts';
import { buildSite } from './steps/build-site.ts';

await runCommand(async () => {
  const { collection } = readArguments();
  if (!isFresh(collection)) await buildSite(collection, { ifStale: true });
  const dist = join(collection.root, collection.dist);
  const { url } = await serveFolder(dist, Number(process.env['PORT'] ?? 4321));
  process.stdout.write(`规划对照：${url}（按 Ctrl+C 结束）\n`);
  return 0;
});
