import { placeNames } from '../src/guess/place-names.ts';
import { Refusal } from '../src/intake/refusal.ts';
import { readPlanYamls } from '../src/seed/read-plans.ts';
import { readPlaces } from '../src/seed/read-regions.ts';
import { SeedError } from '../src/model/seed-error.ts';
import { addOriginal } from './add/add-original.ts';
import { openAsker } from './add/asker.ts';
import { readFlags } from './add/read-flags.ts';
import { addedLines } from './add/say-added.ts';
import { noPlanLine } from './correct/correct-plan.ts';
import { readArguments, runCommand } from './read-arguments.ts';
import { nextSteps } from './add/next-steps.ts';
import { sayCommand } from './say-command.ts';
import { refusalLine } from '../src/reader/refusal-line.ts';
import { readOriginal } from './read-original.ts';

const HELP = `用法：npm run replace -- 编号 文件 [--id 新编号]
下一版（征求意见稿之后的印发稿、修订稿）作为新的一份收进来，写明它取代“编号”；两份都留着。
可以写明的同 npm run add。`;

await runCommand(async () => {
  const { collection, rest } = readArguments();
  const names = placeNames(readPlaces(collection));
  const flags = readFlags(rest, names, { own: ['yes'], takesFields: true });
  const [id, file, more] = flags.files;
  if (id === undefined || file === undefined || more !== undefined) {
    console.error(HELP);
    return 1;
  }
  const plans = readPlanYamls(collection);
  const before = plans.get(id);
  if (before === undefined) throw new SeedError(noPlanLine(collection, id));
  const next = [...plans].find(([, { supersedes }]) => supersedes === id)?.[0];
  if (next !== undefined)
    throw new SeedError(
      `${id}：已经由 ${next} 取代；再下一版请写 ${sayCommand(collection, 'replace', next, '文件')}。`,
    );
  const asker = flags.yes ? null : openAsker();
  try {
    const given = { region: before.region, ...flags.given, supersedes: id };
    const added = await addOriginal(await readOriginal(file), { collection, given, asker });
    if (!added.isNew)
      throw new SeedError(`这就是 ${added.id} 的来源，没有改动；下一版应当是另一个文件。`);
    console.log(
      [...addedLines(added, names), ...(await nextSteps(collection, [added.id]))].join('\n'),
    );
    return 0;
  } catch (error) {
    console.error(
      refusalLine(file, error instanceof SeedError ? new Refusal(error.message) : error),
    );
    return 1;
  } finally {
    asker?.close();
  }
});
