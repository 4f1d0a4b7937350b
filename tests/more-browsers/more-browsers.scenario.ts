import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reader } from '../reader.ts';
import { scenarios } from '../scenarios.ts';
import { type Stick, unpackStick } from '../stick.ts';
import { openOldChromium } from './old-chromium.ts';
import { openWebkit } from './webkit.ts';

let stick: Stick;
beforeAll(() => {
  stick = unpackStick();
});
afterAll(() => {
  stick.remove();
});

describe.each([
  ['Chromium 86, the core of 360-type browsers', (home: string) => openOldChromium(86, home)],
  ['Chromium 109, the last for Windows 7', (home: string) => openOldChromium(109, home)],
  ['WebKit', openWebkit],
] as const)('from the stick, in %s, a reader', (_, open) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await open(stick.url);
    console.log(reader.name);
  });
  afterAll(() => reader.close());
  test.each(scenarios)('$says', async ({ run }) => {
    await run(reader, stick.url);
    expect(reader.problems()).toEqual([]);
  });
});
