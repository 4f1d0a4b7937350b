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

test('where nobody answers: one line, nothing on stdout, no file', () => {
  writeFileSync(join(root, 'in', 'x.txt'), '某地重点工作任务\n一、工业\n1.培育企业12家。\n');
  const { status, stdout, stderr } = add(join(root, 'in', 'x.txt'));
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.trim()).toMatch(/^[^\n]*x\.txt：[^\n]*--(?:region|period)[^\n]*$/u);
  expect(readdirSync(root).sort()).toEqual(['in', 'plans']);
}, 60_000);
