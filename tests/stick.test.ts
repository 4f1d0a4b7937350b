import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasFirefox, warnWithoutFirefox } from './browser.ts';
import { figureTable } from './figure-tables.ts';
import { openChromiumReader, openFirefoxReader } from './modern-readers.ts';
import type { Reader } from './reader.ts';
import { scenarios, shortScenarios } from './scenarios.ts';
import { entriesHolding } from './scenarios/edition.ts';
import { see } from './scenarios/scenario.ts';
import { type Stick, unpackStick } from './stick.ts';

/** Storage that an office's policy forbids: every access throws, as Chromium does with site data blocked. */
const blockedStorage = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
  Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });`;

warnWithoutFirefox();

let stick: Stick;
beforeAll(() => {
  stick = unpackStick();
});
afterAll(() => {
  stick.remove();
});

describe.each([
  ['Chromium', (home: string) => openChromiumReader(home), true, scenarios],
  [
    'Chromium with storage blocked',
    (home: string) => openChromiumReader(home, blockedStorage),
    true,
    shortScenarios,
  ],
  ['Firefox', openFirefoxReader, hasFirefox, shortScenarios],
] as const)('from the stick, in %s, a reader', (_, open, here, walks) => {
  let reader: Reader;
  beforeAll(async () => {
    if (here) reader = await open(stick.url);
  });
  afterAll(async () => {
    if (here) await reader.close();
  });
  test.runIf(here).each(walks)('$says', async ({ run }) => {
    await run(reader, stick.url);
    expect(await reader.problems()).toEqual([]);
  });
  // Last, since what it does wrong goes on being heard for a while.
  test.runIf(here)(
    'would hear of an error, and of a request to elsewhere, which the policy stops',
    async () => {
      await reader.open(`${stick.url}404.html`);
      await reader.run(
        `console.error('heard'), (new Image().src = 'http://127.0.0.1:50000/x.png')`,
      );
      const heard: string[] = [];
      const all = async (): Promise<string> => {
        heard.push(...(await reader.problems()));
        return heard.join('\n');
      };
      await expect.poll(all).toMatch(/heard[^]*Content[ -]Security[ -]Policy/u);
    },
  );
});

test('the manifest lists every other file with its checksum, and the check page shows the digest of all', () => {
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const others = [...stick.files].filter(([path]) => path !== 'manifest.json');
  const read = (path: string): string => new TextDecoder().decode(stick.files.get(path));
  const listed = JSON.parse(read('manifest.json')) as { files: { path: string }[] };
  const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
  expect(listed.files.sort(byPath)).toEqual(
    others
      .map(([path, bytes]) => ({ path, sha256: sha256(bytes), bytes: bytes.length }))
      .sort(byPath),
  );
  const lines = others
    .filter(([path]) => path !== 'check.html')
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`);
  const digest = sha256(new TextEncoder().encode(lines.join('')));
  for (const page of [read('check.html'), readFileSync('dist/check.html', 'utf8')])
    expect(page).toContain(`data-digest>${digest}<`);
});

describe('from a stick that was copied badly, a reader', () => {
  let bad: Stick;
  let reader: Reader;
  beforeAll(async () => {
    bad = unpackStick();
    reader = await openChromiumReader(bad.url);
  });
  afterAll(async () => {
    await reader.close();
    bad.remove();
  });

  test('finds every hit without the index, by looking through the texts', async () => {
    bad.lose('search/index');
    await reader.open(`${bad.url}search.html?q=${encodeURIComponent('高标准农田')}`);
    await see(
      reader,
      `document.querySelectorAll('[data-hit]').length === ${entriesHolding('高标准农田')}`,
    );
  });

  test('is told in a sentence that clauses to compare are missing', async () => {
    bad.lose('data/js');
    await reader.open(`${bad.url}compare/index.html`);
    await see(reader, `/文件夹完整/.test(document.querySelector('[data-status]').textContent)`);
  });

  test('is told in a sentence that a table cannot be written', async () => {
    bad.lose('scripts/take-along.js');
    await reader.open(`${bad.url}${figureTable.path}`);
    await reader.click('[data-export="xlsx"]');
    await see(
      reader,
      `/没有读到/.test(document.querySelector('[data-figures] [role="status"]').textContent)`,
    );
  });
});
