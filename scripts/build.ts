import { readArguments, runCommand } from './read-arguments.ts';
import { buildSite } from './steps/build-site.ts';

await runCommand(async () => {
  const { collection } = readArguments();
  await buildSite(collection);
  return 0;
});
