import { inspectIntake } from '../src/convert/inspect-document.ts';
import { loadTables } from '../src/convert/load-tables.ts';
import { readablePlanYamls } from '../src/seed/read-plans.ts';
import { readArguments } from './read-arguments.ts';
import { nameToPlan } from '../src/reader/name-to-plan.ts';
import { refusalLine } from '../src/reader/refusal-line.ts';
import { readOriginal } from './read-original.ts';

const { collection, rest } = readArguments();
const [file] = rest;
if (file === undefined) {
  console.error('用法：npm run --silent inspect -- 文件');
  process.exit(1);
}
try {
  const { name, intake } = await readOriginal(file);
  const tables = loadTables(collection, [], readablePlanYamls);
  process.stdout.write(
    `${JSON.stringify(inspectIntake(intake, nameToPlan(name), tables), null, 1)}\n`,
  );
} catch (error) {
  console.error(refusalLine(file, error));
  process.exitCode = 1;
}
