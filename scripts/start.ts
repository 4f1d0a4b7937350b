import { join } from 'node:path';
import { readCollection, runCommand } from './read-arguments.ts';
import { readPort } from './serve/read-port.ts';
import { serveFolder } from './serve/serve-folder.ts';
import { isFresh } from './steps/build-record.ts';
import { buildSite } from './steps/build-site.ts';

await runCommand(async () => {
  const collection = readCollection();
  const port = readPort(process.env['PORT']);
  if (!isFresh(collection)) await buildSite(collection, { ifStale: true });
  const { url } = await serveFolder(join(collection.root, collection.dist), port);
  process.stdout.write(`规划对照：${url}（按 Ctrl+C 结束）\n`);
  return 0;
});
