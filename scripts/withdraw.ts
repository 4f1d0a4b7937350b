import { placeNames } from '../src/guess/place-names.ts';
import { readPlaces } from '../src/seed/read-regions.ts';
import { SeedError } from '../src/model/seed-error.ts';
import { openAsker } from './add/asker.ts';
import { readFlags } from './add/read-flags.ts';
import { WITHDRAWN, withdrawPlan } from './keep/withdraw-plan.ts';
import { readArguments, runCommand } from './read-arguments.ts';
import { sayCommand } from './say-command.ts';

const HELP = `用法：npm run withdraw -- 编号 --why 为什么            撤下：网址留一页说明，文件移到 ${WITHDRAWN}/
      npm run withdraw -- 编号 --why 为什么 --purge    连文字一起清除：原件、旧文、引文都删去，只留编号和一句话
都可以加 --collection 文件夹；不写 --why 就问。`;

await runCommand(async () => {
  const { collection, rest } = readArguments();
  const flags = readFlags(rest, placeNames(readPlaces(collection)), {
    own: ['why', 'purge', 'yes'],
    takesFields: false,
  });
  const [id, more] = flags.files;
  if (id === undefined || more !== undefined) {
    console.error(HELP);
    return 1;
  }
  const why = flags.why ?? (flags.yes ? null : await askWhy());
  if (why === null)
    throw new SeedError(
      `${id}：没有说明为什么撤下；请用 --why 写明（如 --why 发布机关已废止）。什么也没有写。`,
    );
  await withdrawPlan(collection, { id, why, purge: flags.purge });
  console.log(
    flags.purge
      ? `已清除 ${id}：只留编号和一句话。接下来：${sayCommand(collection, 'build')}，让网站、检索、离线包里也没有它；生成之前 dist/ 里还有。以前提交过的版本（git 历史、别处的拷贝）里也有，要另外处理。`
      : `已撤下 ${id}：原来的文件在 ${WITHDRAWN}/${id}/。接下来：${sayCommand(collection, 'build')}。`,
  );
  return 0;
});

async function askWhy(): Promise<string | null> {
  const asker = openAsker();
  const answer = await asker.ask('为什么撤下（会写在它的网页上，如：发布机关已废止）：');
  asker.close();
  return answer === '' ? null : answer;
}
