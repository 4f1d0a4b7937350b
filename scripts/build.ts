import { readArguments, refuseMore, runCommand } from './read-arguments.ts';
import { buildSite } from './steps/build-site.ts';

await runCommand(async () => {
  const { collection, rest } = readArguments();
  const keepGoing = rest.includes('--keep-going');
  refuseMore(
    rest.filter((word) => word !== '--keep-going'),
    0,
  );
  await buildSite(collection, { keepGoing });
  return 0;
});
