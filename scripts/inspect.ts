import { inspectIntake } from '../src/reader/inspect-document.ts';
import { loadTables } from '../src/convert/load-tables.ts';
import { jsonPieces } from './json-pieces.ts';
import { nameToPlan } from '../src/reader/name-to-plan.ts';
import { refusalLine } from '../src/reader/refusal-line.ts';
import { readablePlanYamls } from '../src/seed/read-plans.ts';
import { SeedError } from '../src/model/seed-error.ts';
import { readArguments, refuseMore, runCommand } from './read-arguments.ts';
import { readOriginal } from './read-original.ts';

await runCommand(async () => {
  const { collection, rest } = readArguments();
  refuseMore(rest, 1);
  const [file] = rest;
  if (file === undefined) {
    console.error('用法：npm run --silent inspect -- 文件');
    return 1;
  }
  try {
    const { name, intake } = await readOriginal(file);
    const tables = loadTables(collection, [], readablePlanYamls);
    for (const piece of jsonPieces(inspectIntake(intake, nameToPlan(name), tables)))
      process.stdout.write(piece);
    process.stdout.write('\n');
    return 0;
  } catch (error) {
    if (error instanceof SeedError) throw error;
    console.error(refusalLine(file, error));
    return 1;
  }
});
