import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-concordance-'));
  mkdirSync(join(root, 'plans'));
  mkdirSync(join(root, 'in'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function add(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/add.ts', ...args, '--collection', root],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('a batch: a table at the end, a refusal in one line, and what was refused is not written', () => {
  const odd = "东岭 $(touch x);`y`'任务.txt";
  writeFileSync(join(root, 'in', odd), '东岭县2024年重点工作任务\n一、工业\n1.培育企业12家。\n');
  writeFileSync(join(root, 'in', '图.pdf'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47]));
  const { status, stdout, stderr } = add(join(root, 'in'), '--yes', '--region', '370499');
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/图\.pdf：这是一张 PNG 图片/u)]);
  expect(stdout).toMatch(/东岭 .*新增 +dongling-tasks-2024 +东岭县 +3 +1/u);
  expect(stdout).toContain('共 2 份：新增 1，已经有了 0，没有收 1。');
  expect(readdirSync(join(root, 'plans'))).toEqual(['dongling-tasks-2024']);
}, 60_000);

test('folders in a folder are named, with what to type; hints name the collection', () => {
  writeFileSync(
    join(root, 'in', '任务.txt'),
    '东岭县2024年重点工作任务\n一、工业\n1.培育企业12家。\n',
  );
  mkdirSync(join(root, 'in', '各镇'));
  mkdirSync(join(root, 'in', '任务_files'));
  const { stdout } = add(join(root, 'in'), '--yes', '--region', '370499');
  expect(stdout).toMatch(/各镇\/ +没有看/u);
  expect(stdout).toMatch(
    /没有看：各镇。要收，请逐个写：npm run add -- .*各镇 --yes --collection /u,
  );
  expect(stdout).not.toContain('任务_files');
  const steps = stdout.slice(stdout.indexOf('接下来')).split('\n');
  expect(steps).toEqual([
    '接下来：',
    expect.stringMatching(/^ {2}1\. 校核：用浏览器打开 .*proof\.html（必看 \d+ 处），看完存下$/u),
    expect.stringMatching(/^ {2}2\. .*add -- --accept dongling-tasks-2024 校核文件 --collection /u),
    expect.stringMatching(/^ {2}3\. .*npm run build -- --collection /u),
    '',
  ]);
}, 180_000);

test('an option without its words is named', () => {
  writeFileSync(join(root, 'in', 'x.txt'), '某地重点工作任务\n一、工业\n1.培育企业12家。\n');
  const { status, stderr } = add(join(root, 'in', 'x.txt'), '--id', '--yes');
  expect([status, stderr.trim()]).toEqual([
    1,
    '--id：后面没有写内容；应当如 --id tengzhou-plan-2023-2025。请补上。',
  ]);
}, 60_000);

test('where nobody answers: one line, nothing on stdout, no file', () => {
  writeFileSync(join(root, 'in', 'x.txt'), '某地重点工作任务\n一、工业\n1.培育企业12家。\n');
  const { status, stdout, stderr } = add(join(root, 'in', 'x.txt'));
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.trim()).toMatch(/^[^\n]*x\.txt：[^\n]*--(?:region|period)[^\n]*$/u);
  expect(readdirSync(root).sort()).toEqual(['in', 'plans']);
}, 60_000);
