import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SeedError } from '../src/model/seed-error.ts';
import { readWords, runCommand } from './read-arguments.ts';

// npm run new-collection -- DIR: a small collection with one made-up document and its README, to be filled.
await runCommand(() => {
  const [folder] = readWords(1);
  if (folder === undefined) {
    throw new SeedError('没有说明建在哪里；请写一个文件夹，如 npm run new-collection -- ../邻市。');
  }
  const path = resolve(process.env['INIT_CWD'] ?? '.', folder);
  if (existsSync(path) && readdirSync(path).length > 0) {
    throw new SeedError(`${folder}：这个文件夹已经有东西了；应当是新的或空的。请换一个名字。`);
  }
  cpSync(join(import.meta.dirname, 'new-collection'), path, { recursive: true });
  console.log(
    `建好了：${path}\n先看里面的 README.md；生成网站：npm run build -- --collection ${folder}`,
  );
  return 0;
});
