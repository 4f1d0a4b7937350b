import { type Collection, shownPath } from '../../src/seed/collection.ts';
import { writeProof } from '../proof/write-proof.ts';
import { sayCommand } from '../say-command.ts';

/** What is left to do once documents were taken in, a step a line; of one document its proof page is written. */
export async function nextSteps(collection: Collection, ids: readonly string[]): Promise<string[]> {
  const [only] = ids;
  if (only === undefined) return [];
  const build = `  3. 生成网站：${sayCommand(collection, 'build')}（没有校核也可以先生成来看）`;
  const accept = (id: string): string =>
    `  2. 采用存下的：${sayCommand(collection, 'add', '--accept', id, '校核文件')}`;
  if (ids.length > 1)
    return [
      '接下来：',
      `  1. 逐份校核：${sayCommand(collection, 'proof', '编号')}，用浏览器打开它写出的校核页，看完存下`,
      accept('编号'),
      build,
    ];
  const { file, must } = await writeProof(collection, only);
  const look = must === 0 ? '没有必看的' : `必看 ${String(must)} 处`;
  return [
    '接下来：',
    `  1. 校核：用浏览器打开 ${shownPath(collection, file)}（${look}），看完存下`,
    accept(only),
    build,
  ];
}
