import { placeNames } from '../src/guess/place-names.ts';
import { Refusal } from '../src/intake/refusal.ts';
import { readPlaces } from '../src/seed/read-regions.ts';
import { SeedError } from '../src/model/seed-error.ts';
import { openAsker } from './add/asker.ts';
import { readFlags } from './add/read-flags.ts';
import { type Correction, correctPlan } from './correct/correct-plan.ts';
import { changeLines } from './correct/say-changes.ts';
import { readArguments, runCommand } from './read-arguments.ts';
import { sayCommand } from './say-command.ts';
import { refusalLine } from '../src/reader/refusal-line.ts';
import { readOriginal } from './read-original.ts';

const HELP = `用法：npm run correct -- 编号 文件 --why 为什么
同一版的更好来源（官网的原件换下转录的，清楚的换下有错的）：先列出哪些编号不变、改了文字、不再有，再记下理由。
可以写明：--url --from --date 等要一并改正的内容，以及 --collection 文件夹；不写 --why 就问。`;

await runCommand(async () => {
  const { collection, rest } = readArguments();
  const names = placeNames(readPlaces(collection));
  const flags = readFlags(rest, names, {
    own: ['why', 'yes'],
    takesFields: true,
  });
  const { why, yes } = flags;
  const { id: renamed, ...given } = flags.given;
  const [id, file, more] = flags.files;
  if (id === undefined || file === undefined || more !== undefined || renamed !== undefined) {
    console.error(HELP);
    return 1;
  }
  try {
    const done = await correctPlan(await readOriginal(file), { collection, id, given, explain });
    console.log(
      done === null
        ? `${file}：就是 ${id} 现在的来源，没有改动。`
        : `改好了。接下来：${sayCommand(collection, 'build')}。`,
    );
    return 0;
  } catch (error) {
    console.error(
      refusalLine(file, error instanceof SeedError ? new Refusal(error.message) : error),
    );
    return 1;
  }

  async function explain({ changes, notes }: Correction): Promise<string | null> {
    const lines = [id, ...changeLines(changes), ...notes.map((note) => `  ${note}`)].join('\n');
    const touched = changes.changed.length + changes.lost.length + changes.renamed.length;
    if (why !== null || touched === 0) {
      console.log(lines);
      return why ?? '换了来源';
    }
    if (yes) return null;
    const asker = openAsker();
    const question = '为什么改（会留在历史里，如：官网重新发布，更正了错字）：';
    const answer = await asker.ask(`${lines}\n${question}`);
    asker.close();
    return answer === '' ? null : answer;
  }
});
