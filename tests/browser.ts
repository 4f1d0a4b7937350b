import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import puppeteer, { type Browser as Firefox } from 'puppeteer-core';
import { type Served, serveFolder } from '../scripts/serve-folder.ts';

// Grey edges of letters instead of coloured ones keep screenshots small and alike everywhere.
const flags = ['--no-sandbox', '--disable-background-networking', '--disable-lcd-text'];

/** The first of some programs that this machine has; the variable, where set, wins. */
function findProgram(variable: string, paths: string[]): string {
  const found = [process.env[variable] ?? '', ...paths].find(
    (path) => path !== '' && existsSync(path),
  );
  if (found !== undefined) return found;
  throw new Error(
    `No browser at ${paths.join(', ')}. Install one (Debian: apt-get install chromium firefox-esr) or set ${variable} to its path.`,
  );
}

/** Chromium without a window, as found on this machine (CHROMIUM_PATH to name one). */
export function openChromium(): Promise<Browser> {
  const executablePath = findProgram('CHROMIUM_PATH', [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ]);
  return chromium.launch({ executablePath, args: flags });
}

/** Firefox without a window; strict about file:// as readers' Firefox is, which puppeteer would switch off. */
export function openFirefox(): Promise<Firefox> {
  const executablePath = findProgram('FIREFOX_PATH', [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ]);
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  });
}

/** dist/ over HTTP, at a root (`/`) or under a path (`/x/y/`). */
export function serveDist(base = '/'): Promise<Served> {
  return serveFolder('dist', 0, base);
}

/** Address of dist/ for a double click, with `/` at its end. */
export const fileUrl = `${pathToFileURL(resolve('dist')).href}/`;

/** The three homes of one build, opened; close them when done. */
export async function openHomes(): Promise<{
  urls: Record<string, string>;
  close: () => Promise<void>;
}> {
  const [root, below] = await Promise.all([serveDist('/'), serveDist('/x/y/')]);
  return {
    urls: { root: root.url, 'sub-path': below.url, 'file://': fileUrl },
    close: async () => {
      await Promise.all([root.close(), below.close()]);
    },
  };
}
