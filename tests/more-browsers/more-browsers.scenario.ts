import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reader } from '../reader.ts';
import { scenarios, shortScenarios } from '../scenarios.ts';
import { type Stick, unpackStick } from '../stick.ts';
import { hasFirefox115, openFirefox115 } from './firefox-115.ts';
import { openOldChromium } from './old-chromium.ts';
import { openWebkit } from './webkit.ts';

if (!hasFirefox115)
  console.warn(
    'Firefox 115: not here, its scenarios are skipped; run tests/more-browsers/fetch-firefox-115.sh',
  );

let stick: Stick;
beforeAll(() => {
  stick = unpackStick();
});
afterAll(() => {
  stick.remove();
});

describe.each([
  [
    'Chromium 86, the core of 360-type browsers',
    (home: string) => openOldChromium(86, home),
    true,
    scenarios,
  ],
  [
    'Chromium 109, the last for Windows 7',
    (home: string) => openOldChromium(109, home),
    true,
    shortScenarios,
  ],
  ['Firefox 115, the last for Windows 7', openFirefox115, hasFirefox115, scenarios],
  ['WebKit', openWebkit, true, shortScenarios],
] as const)('from the stick, in %s, a reader', (_, open, here, walks) => {
  let reader: Reader;
  beforeAll(async () => {
    if (!here) return;
    reader = await open(stick.url);
    console.log(reader.name);
  });
  afterAll(async () => {
    if (here) await reader.close();
  });
  test.runIf(here).each(walks)('$says', async ({ run }) => {
    await run(reader, stick.url);
    expect(await reader.problems()).toEqual([]);
  });
});
