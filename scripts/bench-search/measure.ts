import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { drawSubstrings } from '../../src/search/data/fixtures/draw-substrings.ts';
import { foldText } from '../../src/text/fold-text.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import { drawHan, keywords } from './queries.ts';

/** Median, 95th percentile and greatest of a list. */
export interface Spread {
  median: number;
  p95: number;
  max: number;
}

/** What opening `search.html?q=…` costs: search data read before the first hit stood there and in all, without compression by the server. */
export interface Opened {
  word: string;
  hits: string;
  bytes: number;
  allBytes: number;
  requests: number;
  /** Milliseconds from the opening of the page to its first hit, and its layout shift. */
  milliseconds: number;
  shift: number;
}

export interface Figures {
  /** Keywords, each in a page of its own. */
  first: Opened[];
  /** Bytes of each further query in one page, and its time with what had to be loaded. */
  further: Spread;
  cold: Spread;
  /** Milliseconds of the same queries once all they need is there, and of an exact scan of all texts. */
  warm: Spread;
  scan: Spread;
  /** Queries whose entries were not exactly those of the scan, of how many. */
  wrong: number;
  asked: number;
  /** Longest task while a person types, in milliseconds; null where none reached 50 ms. */
  longest: number | null;
}

interface Globals {
  planSearch: {
    search: (query: string, options: object) => Promise<{ hits: { clause: string }[] }>;
  };
  texts: string[];
}

/** Measures a site's search in a real browser; `texts` are the entries in the order of its documents. */
export async function measure(
  browser: Browser,
  folder: string,
  texts: string[],
  freshWords: string[],
): Promise<Figures> {
  const served = await serveFolder(folder, 0, '/');
  const folded = texts.map(foldText);
  const open = async (): Promise<{ page: Page; bytes: () => number }> => {
    const page = await browser.newPage();
    let sum = 0;
    page.on('response', (response) => {
      // A page that closes takes its last answers with it; they belong to no query.
      response.body().then(
        (body) => (sum += body.length),
        () => 0,
      );
    });
    await page.goto(`${served.url}search.html`, { waitUntil: 'networkidle' });
    return { page, bytes: () => sum };
  };
  const first: Opened[] = [];
  for (const word of freshWords) first.push(await openWord(browser, served.url, word));

  const { page, bytes } = await open();
  const queries = [...keywords, ...drawHan(texts, 120, 5)];
  const further: number[] = [];
  const cold: number[] = [];
  await ask(page, ['规划']);
  for (const query of queries) {
    await page.waitForTimeout(5);
    const before = bytes();
    const [answer] = await ask(page, [query]);
    await page.waitForTimeout(20);
    further.push(bytes() - before);
    cold.push(answer?.ms ?? 0);
  }
  await ask(page, queries);
  const warm = (await ask(page, queries)).map(({ ms }) => ms);
  const scan = await scanAll(page, folded, queries.map(foldText));
  const pieces = drawSubstrings(texts, 1000, 8).map(({ query }) => query);
  const answers = await ask(page, [...queries, ...pieces]);
  const wrong = [...queries, ...pieces].filter((query, at) => {
    const word = foldText(query);
    return folded.filter((text) => text.includes(word)).length !== answers[at]?.count;
  });
  await page.close();
  const longest = await typeWords((await open()).page);
  await served.close();
  return {
    first,
    further: spreadOf(further),
    cold: spreadOf(cold),
    warm: spreadOf(warm),
    scan: spreadOf(scan),
    wrong: wrong.length,
    asked: queries.length + pieces.length,
    longest,
  };
}

/** Opens the search with a word in its address, in a browser that has read nothing yet, until it has come to rest. */
async function openWord(browser: Browser, home: string, word: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = { hit: 0, shift: 0 };
    (globalThis as unknown as { seen: typeof seen }).seen = seen;
    new MutationObserver(() => {
      if (seen.hit === 0 && document.querySelector('[data-hit]') !== null)
        seen.hit = performance.now();
    }).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${home}search.html?q=${encodeURIComponent(word)}`);
  await page.waitForSelector('[data-hit]');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  const found = await page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { hit: number; shift: number } };
    const files = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/search/')) as PerformanceResourceTiming[];
    const sum = (some: PerformanceResourceTiming[]): number =>
      some.reduce((all, { encodedBodySize }) => all + encodedBodySize, 0);
    return {
      hits: document.querySelector('[data-hit-count]')?.textContent ?? '',
      bytes: sum(files.filter(({ responseEnd }) => responseEnd <= seen.hit)),
      allBytes: sum(files),
      requests: files.length,
      milliseconds: seen.hit,
      shift: seen.shift,
    };
  });
  await context.close();
  return { word, ...found };
}

/** Asks one query after the other; each answer holds the excerpts of its first hits. */
function ask(page: Page, queries: string[]): Promise<{ ms: number; count: number }[]> {
  return page.evaluate(async (asked) => {
    const { planSearch } = globalThis as unknown as Globals;
    const answers: { ms: number; count: number }[] = [];
    for (const query of asked) {
      const start = performance.now();
      const { hits } = await planSearch.search(query, { literal: true });
      answers.push({ ms: performance.now() - start, count: hits.length });
    }
    return answers;
  }, queries);
}

/** The yardstick: every folded text in memory, searched from end to end. */
async function scanAll(page: Page, texts: string[], words: string[]): Promise<number[]> {
  await page.evaluate((given) => {
    (globalThis as unknown as Globals).texts = given;
  }, texts);
  return page.evaluate((asked) => {
    const { texts: all } = globalThis as unknown as Globals;
    return asked.map((word) => {
      const start = performance.now();
      const found = all.filter((text) => text.includes(word));
      return performance.now() - start + found.length * 0;
    });
  }, words);
}

/** Types as a quick person does, and asks the browser for its longest task meanwhile. */
async function typeWords(page: Page): Promise<number | null> {
  await page.evaluate(() => {
    const seen: number[] = [];
    (globalThis as unknown as { tasks: number[] }).tasks = seen;
    new PerformanceObserver((list) => {
      seen.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  for (const word of ['发展', '高质量发展', '住房保障', '2023年']) {
    await page.locator('[data-part="input"]').fill('');
    await page.locator('[data-part="input"]').pressSequentially(word, { delay: 130 });
    await page.waitForTimeout(800);
  }
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  await page.close();
  return tasks.length === 0 ? null : Math.max(...tasks);
}

/** A folder with the built site's page, scripts and styles, for another index beside them. */
export function borrowPage(dist: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  for (const name of ['search.html', 'scripts', 'styles', 'icon.svg']) {
    cpSync(join(dist, name), join(folder, name), { recursive: true });
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

function spreadOf(values: number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}
