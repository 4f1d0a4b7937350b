import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { SeedError } from '../src/model/seed-error.ts';
import { makePortable } from './portable/make-portable.ts';
import { readWords, runCommand } from './read-arguments.ts';

// npm run portable -- DIR: this program, its documents and a Node for Windows in one folder, which needs no installing.
await runCommand(() => {
  const [folder] = readWords(1);
  if (folder === undefined)
    throw new SeedError(
      '没有说明做在哪里；请写一个文件夹，如 npm run portable -- ../规划对照便携版。',
    );
  const path = resolve(process.env['INIT_CWD'] ?? '.', folder);
  if (existsSync(path) && readdirSync(path).length > 0)
    throw new SeedError(`${folder}：这个文件夹已经有东西了；应当是新的或空的。请换一个名字。`);
  makePortable(path);
  console.log(`做好了：${path}\n整个文件夹拷到 Windows 电脑或 U 盘上，先看里面的“用法.txt”。`);
  return 0;
});
