import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openChromium, openHomes } from './browser.ts';

/** A Chromium and the three homes of the build. */
interface Site {
  browser: Browser;
  homes: Awaited<ReturnType<typeof openHomes>>;
}

/** For one file of tests: the site in a browser, there before the first test and closed after the last. */
export function openSite(): Site {
  const site = {} as Site;
  beforeAll(async () => {
    [site.browser, site.homes] = await Promise.all([openChromium(), openHomes()]);
  });
  afterAll(async () => {
    await Promise.all([site.browser.close(), site.homes.close()]);
  });
  return site;
}
