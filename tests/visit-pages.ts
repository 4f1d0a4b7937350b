import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import { fileUrl } from './browser.ts';
import { watchPage } from './watch-page.ts';

/**
 * For one group of tests that open many pages, one after the other: one tab that goes from page to page, which takes
 * half the time of a tab a page. Each test finds it without anything stored; what must not happen on a page fails the
 * test that went there.
 */
export function visitPages(
  browser: () => Browser,
  options: Parameters<Browser['newContext']>[0],
  before: (context: BrowserContext) => Promise<unknown> = () => Promise.resolve(),
): (path: string) => Promise<Page> {
  let tab: Promise<Page> | null = null;
  let faults: string[] = [];
  const open = async (): Promise<Page> => {
    const context = await browser().newContext(options);
    await before(context);
    const page = await context.newPage();
    faults = watchPage(page, fileUrl);
    return page;
  };
  afterEach(async () => {
    await (
      await tab
    )?.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await (await tab)?.context().close();
  });
  return async (path) => {
    const page = await (tab ??= open());
    await page.goto(fileUrl + path);
    return page;
  };
}
