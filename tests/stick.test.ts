import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasFirefox, warnWithoutFirefox } from './browser.ts';
import { openChromiumReader, openFirefoxReader } from './modern-readers.ts';
import type { Reader } from './reader.ts';
import { scenarios } from './scenarios.ts';
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
  ['Chromium', (home: string) => openChromiumReader(home), true],
  [
    'Chromium with storage blocked',
    (home: string) => openChromiumReader(home, blockedStorage),
    true,
  ],
  ['Firefox', openFirefoxReader, hasFirefox],
] as const)('from the stick, in %s, a reader', (_, open, here) => {
  let reader: Reader;
  beforeAll(async () => {
    if (here) reader = await open(stick.url);
  });
  afterAll(async () => {
    if (here) await reader.close();
  });
  test.runIf(here).each(scenarios)('$says', async ({ run }) => {
    await run(reader, stick.url);
    expect(reader.problems()).toEqual([]);
  });
  // Last, since what it does wrong goes on being heard for a while.
  test.runIf(here)('would hear of an error and of a request that leaves the folder', async () => {
    await reader.open(`${stick.url}404.html`);
    await reader.run(`console.error('heard'), (new Image().src = 'http://127.0.0.1:50000/x.png')`);
    const heard: string[] = [];
    const all = (): string => {
      heard.push(...reader.problems());
      return heard.join('\n');
    };
    await expect.poll(all).toMatch(/heard[^]*left the folder[^]*not loaded/u);
  });
});
