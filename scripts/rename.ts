import { renamePlan } from './keep/rename-plan.ts';
import { readArguments, runCommand } from './read-arguments.ts';
import { sayCommand } from './say-command.ts';

// npm run rename -- ID NEW: another id for a plan; the old address points on.
await runCommand(async () => {
  const { collection, rest } = readArguments();
  const [id, to, more] = rest;
  if (
    id === undefined ||
    to === undefined ||
    more !== undefined ||
    rest.some((arg) => arg.startsWith('--'))
  ) {
    console.error(
      '用法：npm run rename -- 编号 新编号   改编号：原来的网址留一页，指向新的。可以加 --collection 文件夹。',
    );
    return 1;
  }
  await renamePlan(collection, id, to);
  console.log(`${id} 改为 ${to}，原来的网址会指过来。接下来：${sayCommand(collection, 'build')}。`);
  return 0;
});
