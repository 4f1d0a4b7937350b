import { readFileSync } from 'node:fs';
import { openChromium, openFirefox } from './browser.ts';
import { downloadFolder } from './download-folder.ts';
import type { Reader } from './reader.ts';
import { watchPage } from './watch-page.ts';

/** This machine's Chromium as a scenario's reader; what `before` says runs ahead of every page's scripts. */
export async function openChromiumReader(home: string, before = ''): Promise<Reader> {
  const browser = await openChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  if (before !== '') await page.addInitScript(before);
  const problems = watchPage(page, home);
  return {
    name: `Chromium ${browser.version()}`,
    open: async (url) => {
      await page.goto(url);
    },
    type: (selector, text) => page.fill(selector, text),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    paste: (selector) => page.press(selector, 'Control+V'),
    save: async (selector) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
    print: () => page.pdf({ preferCSSPageSize: true }),
    run: (code) => page.evaluate(code),
    problems: () => problems.splice(0),
    close: () => browser.close(),
  };
}

/** This machine's Firefox with its strict file policy on. */
export async function openFirefoxReader(home: string): Promise<Reader> {
  const folder = downloadFolder();
  const browser = await openFirefox({
    'browser.download.folderList': 2,
    'browser.download.dir': folder.path,
    'browser.download.alwaysOpenPanel': false,
    // The driver loses sight of a page that comes back from Firefox's memory: it is opened anew.
    'browser.sessionhistory.max_total_viewers': 0,
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const problems = watchPage(page, home);
  return {
    name: await browser.version(),
    open: async (url) => {
      await page.goto(url);
    },
    type: async (selector, text) => {
      await page.click(selector, { count: 3 });
      await page.keyboard.press('Backspace');
      await page.type(selector, text);
    },
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key as 'Enter'),
    paste: async (selector) => {
      await page.focus(selector);
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    save: (selector) => folder.save(() => page.click(selector)),
    print: async () => Buffer.from(await page.pdf({ preferCSSPageSize: true })),
    run: (code) => page.evaluate(code),
    problems: () => problems.splice(0),
    close: async () => {
      await browser.close();
      folder.remove();
    },
  };
}
