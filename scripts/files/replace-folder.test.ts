import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { disk } from './disk.ts';
import { recoverFolder, replaceFolder } from './replace-folder.ts';

let root = '';
const at = (name: string): string => join(root, name);
const places = () => ({ folder: at('dist'), fresh: at('fresh'), old: at('old') });
const version = (): string => readFileSync(at('dist/version'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-concordance-'));
  for (const [name, text] of [
    ['dist', '1'],
    ['fresh', '2'],
  ] as const) {
    mkdirSync(at(name));
    writeFileSync(at(`${name}/version`), text);
  }
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A disk on which renaming fails so many times from the n-th on, as Windows does while a file is open. */
function heldDisk(from: number, times: number, code = 'EBUSY') {
  let renamings = 0;
  return {
    ...disk,
    rename: (source: string, target: string) => {
      renamings += 1;
      if (renamings >= from && renamings < from + times)
        throw Object.assign(new Error('held'), { code });
      disk.rename(source, target);
    },
  };
}

test('the new one takes the place of the old', async () => {
  await replaceFolder(places());
  expect(version()).toBe('2');
  expect([existsSync(at('fresh')), existsSync(at('old'))]).toEqual([false, false]);
});

test.each([1, 2])('held for a while at renaming %i: tried again', async (from) => {
  const waited: number[] = [];
  await replaceFolder(places(), heldDisk(from, 1), (seconds) =>
    Promise.resolve(waited.push(seconds)),
  );
  expect(version()).toBe('2');
  expect(waited).toEqual([0.1]);
});

test('held for good: the old one stays, the new one waits, and a sentence says so', async () => {
  const replace = replaceFolder(places(), heldDisk(1, 99), () => Promise.resolve());
  await expect(replace).rejects.toThrow(/被别的程序占用.*npm start.*原来的网站没有动/u);
  expect(version()).toBe('1');
  expect(existsSync(at('fresh'))).toBe(true);
});

test('killed between the two renamings: the old one is brought back', async () => {
  disk.rename(at('dist'), at('old'));
  expect(recoverFolder(places())).toBe(true);
  expect(version()).toBe('1');
  expect(recoverFolder(places())).toBe(false);
});
