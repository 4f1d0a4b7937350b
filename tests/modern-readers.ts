import { isMissing, openChromium, openFirefox } from './browser.ts';
import type { Reader } from './reader.ts';

/** This machine's Chromium as a scenario's reader; what `before` says runs ahead of every page's scripts. */
export async function openChromiumReader(before = ''): Promise<Reader> {
  const browser = await openChromium();
  const page = await browser.newPage();
  if (before !== '') await page.addInitScript(before);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('requestfailed', (request) => {
    if (isMissing(request)) problems.push(`not loaded: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (/^(https?|ws):/u.test(request.url())) problems.push(`left the folder: ${request.url()}`);
  });
  return {
    name: `Chromium ${browser.version()}`,
    open: async (url) => void (await page.goto(url)),
    type: (selector, text) => page.fill(selector, text),
    click: (selector) => page.click(selector),
    run: (code) => page.evaluate(code),
    problems: () => problems.splice(0),
    close: () => browser.close(),
  };
}

/** This machine's Firefox with its strict file policy on. */
export async function openFirefoxReader(): Promise<Reader> {
  const browser = await openFirefox();
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('requestfailed', (request) => {
    if (isMissing(request)) problems.push(`not loaded: ${request.url()}`);
  });
  return {
    name: await browser.version(),
    open: async (url) => void (await page.goto(url)),
    type: async (selector, text) => {
      await page.click(selector, { count: 3 });
      await page.keyboard.press('Backspace');
      await page.type(selector, text);
    },
    click: (selector) => page.click(selector),
    run: (code) => page.evaluate(code),
    problems: () => problems.splice(0),
    close: () => browser.close(),
  };
}
