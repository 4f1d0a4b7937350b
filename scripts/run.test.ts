import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A Node that reads no TypeScript, as every Node before 22.18. */
const OLD_NODE = ['--no-experimental-strip-types'];

function run(starter: string, args: string[], flags: string[] = []) {
  return spawnSync(process.execPath, [...flags, starter, ...args], { encoding: 'utf8' });
}

describe('the starter', () => {
  let root = '';
  let starter = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'plan-concordance-starter-'));
    starter = join(root, 'scripts/run.mjs');
    mkdirSync(join(root, 'scripts'));
    copyFileSync('scripts/run.mjs', starter);
    // A script in TypeScript that says what it was given and ends in its own way.
    writeFileSync(
      join(root, 'scripts/say.ts'),
      `const node: string = process.execPath;
       console.log(JSON.stringify({ node, path: process.env['PATH'], args: process.argv.slice(2) }));
       process.exit(7);`,
    );
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test('asks for npm ci where it was never run, or did not end', () => {
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    const { status, stderr } = run(starter, [join(root, 'scripts/say.ts')]);
    expect(status).toBe(1);
    expect(stderr).toContain('请运行 npm ci');
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });

  test('says what to install where no Node reads TypeScript', () => {
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
    const { status, stderr } = run(starter, [join(root, 'scripts/say.ts')], OLD_NODE);
    expect(status).toBe(1);
    expect(stderr).toContain('安装 Node 24');
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });

  test('takes the Node that runs it, where that reads TypeScript', () => {
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
    const { status, stdout } = run(starter, [join(root, 'scripts/say.ts'), '--x', '条 文']);
    const said = JSON.parse(stdout) as { node: string; path: string; args: string[] };
    expect(status).toBe(7);
    expect(said.node).toBe(process.execPath);
    expect(said.path.split(delimiter)[0]).toBe(dirname(process.execPath));
    expect(said.args).toEqual(['--x', '条 文']);
  });

  test('takes the Node of node_modules by its path, where the one that runs it does not', () => {
    const { status, stdout } = run('scripts/run.mjs', [join(root, 'scripts/say.ts')], OLD_NODE);
    expect(status).toBe(7);
    expect(stdout).toMatch(/node_modules.node-[^"]*bin.node/u);
  });

  test('finds a tool by the name of its command', () => {
    const { status, stdout } = run('scripts/run.mjs', ['tsc', '--version'], OLD_NODE);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Version \d/u);
  });
});
