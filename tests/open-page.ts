import type { Browser, Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { fileUrl } from './browser.ts';
import { watchPage } from './watch-page.ts';

type Options = Parameters<Browser['newPage']>[0];

/**
 * For one file of tests: the way to open a page of its browser. What must not happen on a page fails the test
 * that opened it, once the test is through.
 */
export function openPages(
  browser: () => Browser,
): (url: string, options?: Options) => Promise<Page> {
  const faults: string[][] = [];
  afterEach(() => {
    expect(faults.splice(0).flat()).toEqual([]);
  });
  return async (url, options) => {
    const page = await browser().newPage(options);
    faults.push(watchPage(page, url.startsWith('file:') ? fileUrl : `${new URL(url).origin}/`));
    await page.goto(url);
    return page;
  };
}
