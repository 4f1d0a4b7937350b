import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import puppeteer, { type Browser as Firefox } from 'puppeteer-core';
import { bundledChromium } from './bundled-chromium.ts';
import { type Served, serveFolder } from '../scripts/serve/serve-folder.ts';

// Grey edges of letters instead of coloured ones keep screenshots small and alike everywhere.
const flags = ['--no-sandbox', '--disable-background-networking', '--disable-lcd-text'];

/** The first of some programs that this machine has; the variable, where set, wins. */
function findProgram(variable: string, paths: string[]): string | undefined {
  const named = process.env[variable];
  if (named !== undefined && named !== '') return named;
  return paths.find((path) => existsSync(path));
}

/** Chromium without a window: CHROME_PATH, else this machine's, else the one the packages bring. */
export async function openChromium(): Promise<Browser> {
  const found = findProgram('CHROME_PATH', [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ]);
  if (found === undefined && !(process.platform === 'linux' && process.arch === 'x64')) {
    throw new Error('No Chromium found. Install Chrome, or set CHROME_PATH to its program.');
  }
  return chromium.launch({ executablePath: found ?? (await bundledChromium()), args: flags });
}

const firefoxPath = findProgram('FIREFOX_PATH', [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
]);

/** Whether this machine has a Firefox; scenarios in it are passed over, with a line that says so, where not. */
export const hasFirefox = firefoxPath !== undefined;

/** Firefox without a window; strict about file:// as readers' Firefox is, which puppeteer would switch off. */
export function openFirefox(preferences: Record<string, unknown> = {}): Promise<Firefox> {
  if (firefoxPath === undefined) throw new Error('No Firefox found: ask hasFirefox first.');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    extraPrefsFirefox: { ...preferences, 'security.fileuri.strict_origin_policy': true },
  });
}

/** Says once per file of tests that its scenarios in Firefox do not run. */
export function warnWithoutFirefox(): void {
  if (hasFirefox) return;
  console.warn(
    'SKIPPED: scenarios in Firefox. Install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.',
  );
}

/** dist/ over HTTP, at a root (`/`) or under a path (`/x/y/`). */
export function serveDist(base = '/'): Promise<Served> {
  return serveFolder('dist', 0, base);
}

/** Address of dist/ for a double click, with `/` at its end. */
export const fileUrl = `${pathToFileURL(resolve('dist')).href}/`;

/**
 * The homes in which a reader's scenarios are walked: what works below a path works at a root, where a page of each
 * kind is opened.
 */
export const walkedHomes = ['sub-path', 'file://'];

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
