import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from './lock.ts';

let root = '';
const file = (): string => join(root, '.cache/lock');
const said: string[] = [];
const wait = (tries = 50) => ({
  tries,
  pause: () => new Promise((resolve) => setTimeout(resolve, 5)),
  say: (line: string) => said.push(line),
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-concordance-'));
  said.length = 0;
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test('the second waits until the first is done, and says so', async () => {
  const order: string[] = [];
  const first = withLock(file(), 'build', async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    order.push('first');
  });
  const second = withLock(file(), 'convert', () => order.push('second'), wait());
  await Promise.all([first, second]);
  expect(order).toEqual(['first', 'second']);
  expect(said).toEqual([expect.stringMatching(/另一个命令正在写这里（build，进程 \d+.*等它做完/u)]);
  expect(existsSync(file())).toBe(false);
});

test('a fault inside gives the lock back', async () => {
  await expect(withLock(file(), 'build', () => Promise.reject(new Error('no')))).rejects.toThrow(
    'no',
  );
  expect(existsSync(file())).toBe(false);
});

test.each([
  ['whose process ended', () => spawnSync(process.execPath, ['-e', '']).pid, null],
  ['of an earlier process with this number', () => process.pid, '1'],
])('a lock %s is taken over', async (_name, pid, since) => {
  await withLock(file(), 'x', () => undefined);
  writeFileSync(file(), JSON.stringify({ pid: pid(), since, host: hostname(), command: 'build' }));
  expect(await withLock(file(), 'build', () => 'done', wait())).toBe('done');
  expect(said.join()).toMatch(/上一次 build（进程 \d+）没有做完/u);
});

test('a lock that was cut is taken over after a while', async () => {
  await withLock(file(), 'x', () => undefined);
  writeFileSync(file(), '');
  expect(await withLock(file(), 'build', () => 'done', wait())).toBe('done');
});

test('the lock of another machine is never taken; a sentence says what to do', async () => {
  await withLock(file(), 'x', () => undefined);
  writeFileSync(
    file(),
    JSON.stringify({ pid: 1, since: null, host: 'elsewhere', command: 'build' }),
  );
  const second = withLock(file(), 'build', () => undefined, wait(3));
  await expect(second).rejects.toThrow(/在 elsewhere.*请删去这个文件/u);
});
