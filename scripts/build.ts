import { readCollection, runCommand } from './read-arguments.ts';
import { buildSite } from './steps/build-site.ts';

await runCommand(async () => {
  const collection = readCollection();
  await buildSite(collection);
  return 0;
});
