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
  ['Chromium', () => openChromiumReader(), true],
  ['Chromium with storage blocked', () => openChromiumReader(blockedStorage), true],
  ['Firefox', openFirefoxReader, hasFirefox],
] as const)('from the stick, in %s, a reader', (_, open, here) => {
  let reader: Reader;
  beforeAll(async () => {
    if (here) reader = await open();
  });
  afterAll(async () => {
    if (here) await reader.close();
  });
  test.runIf(here).each(scenarios)('$says', async ({ run }) => {
    await run(reader, stick.url);
    expect(reader.problems()).toEqual([]);
  });
});
