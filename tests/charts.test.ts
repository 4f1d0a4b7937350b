import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fileUrl, walkedHomes } from './browser.ts';
import { openSite } from './open-site.ts';
import { someOf } from './page-kinds.ts';

const site = openSite();

/** Every page that has a chart, as paths under dist/. */
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .filter((path) => readFileSync(`dist/${path}`, 'utf8').includes('<figure class="chart"'));

/** What is wrong with the texts of a page's visible drawings: pairs that touch, ends past the edge, small type. */
const textFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const chart of document.querySelectorAll<HTMLElement>('.chart')) {
      const drawings = [...chart.querySelectorAll<SVGSVGElement>('svg')].filter(
        (svg) => getComputedStyle(svg).display !== 'none',
      );
      if (drawings.length === 0) faults.push(`${chart.id}: no drawing shown`);
      for (const drawing of drawings) {
        const frame = drawing.getBoundingClientRect();
        const texts = [...drawing.querySelectorAll('text')]
          .map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0);
        if (texts.length === 0) faults.push(`${chart.id}: no text`);
        const scale = frame.width / drawing.viewBox.baseVal.width;
        for (const text of drawing.querySelectorAll('text, tspan'))
          if (parseFloat(getComputedStyle(text).fontSize) * scale < 11.5)
            faults.push(`${chart.id}: ${text.textContent} is set too small`);
        if (frame.right > document.documentElement.clientWidth + 0.5)
          faults.push(`${chart.id}: drawing is wider than the window`);
        texts.forEach(({ said, box }, position) => {
          if (box.left < frame.left - 0.5 || box.right > frame.right + 0.5)
            faults.push(`${chart.id}: ${said} passes the edge`);
          for (const other of texts.slice(position + 1)) {
            const across =
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            // Boxes of text are taller than its ink: two lines may share a few px of leading.
            if (across > 0.5 && down > 5) faults.push(`${chart.id}: ${said} meets ${other.said}`);
          }
        });
      }
    }
    return faults;
  });

test('labels never meet, pass the edge or shrink, at 360, 768 and 1280 px', async () => {
  expect(pages.length).toBeGreaterThan(5);
  const page = await site.browser.newPage();
  const faults: string[] = [];
  for (const path of someOf(pages, 40)) {
    await page.goto(fileUrl + path, { waitUntil: 'domcontentloaded' });
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await textFaults(page)).map((one) => `${path} at ${width}: ${one}`));
    }
  }
  await page.close();
  expect(faults).toEqual([]);
}, 240_000);

describe.each(walkedHomes)('at %s', (home) => {
  const at = (path: string): string => `${site.homes.urls[home]}${path}`;
  const one = pages.find((path) => path.startsWith('indicators/')) as string;

  const withPlaces = pages.find((path) =>
    readFileSync(`dist/${path}`, 'utf8').includes('data-pick-place'),
  ) as string;

  test('without script a mark still leads to its sentence, and the data table opens', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at('index.html'));
    const mark = page.locator('.chart svg.wide a.k-mark').first();
    const words = (await mark.locator('title').textContent()) ?? '';
    const quote = words.split('\n')[0] ?? '';
    await page.locator('.chart summary').first().click();
    expect(await page.locator('.chart table').first().textContent()).toContain(quote);
    expect(await page.locator('[data-png]').first().isVisible()).toBe(false);
    await mark.locator('.k-sig').first().click();
    await page.waitForURL(/plans\/.+\.html#/u);
    const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    expect(await target.count()).toBe(1);
    await context.close();
  });

  test('arrow keys go from mark to mark, the sentence shows beside it, Escape puts it away', async () => {
    const page = await site.browser.newPage();
    await page.goto(at(one));
    const marks = page.locator('.chart svg.wide a.k-mark');
    await marks.first().focus();
    await page.keyboard.press('ArrowDown');
    const second = await marks.nth(1).getAttribute('href');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(second);
    const tip = page.locator('.chart-tip:not([hidden])');
    expect((await tip.textContent())?.length).toBeGreaterThan(5);
    await page.keyboard.press('Escape');
    expect(await tip.count()).toBe(0);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForURL(/plans\/.+#/);
    await page.close();
  });

  test('one place picked out is picked out in all charts of the page', async () => {
    const page = await site.browser.newPage();
    await page.goto(at(withPlaces));
    const button = page.locator('[data-pick-place]').first();
    const place = await button.getAttribute('data-pick-place');
    await button.click();
    const bright = await page.evaluate(() =>
      [...document.querySelectorAll('.chart svg [data-place]:not(.is-dim)')].map((mark) =>
        mark.getAttribute('data-place'),
      ),
    );
    expect(new Set(bright)).toEqual(new Set([place]));
    expect(await page.locator('.chart svg .is-dim').count()).toBeGreaterThan(0);
    await button.click();
    expect(await page.locator('.chart svg .is-dim').count()).toBe(0);
    await page.close();
  });

  test('a chart is saved as a PNG of twice its size', async () => {
    const page = await site.browser.newPage({ acceptDownloads: true });
    await page.goto(at('index.html'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-png]').first().click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.png$/);
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    const widest = await page
      .locator('.chart svg.wide')
      .evaluateAll((list) => Math.max(...list.map((one) => Number(one.getAttribute('width')))));
    expect(bytes.readUInt32BE(16)).toBe((widest + 48) * 2);
    // An empty canvas of this size is a few hundred bytes.
    expect(bytes.length).toBeGreaterThan(8000);
    await page.close();
  });

  test('a chart is saved as a drawing and as a table, a row a mark', async () => {
    const page = await site.browser.newPage({ acceptDownloads: true });
    await page.goto(at(one));
    const save = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-${name}]`).first().click(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${name}$`, 'u'));
      return readFileSync(await download.path(), 'utf8');
    };
    expect(await save('svg')).toContain('<svg');
    const rows = await page.locator('.chart').first().locator('tbody tr').count();
    expect((await save('csv')).trim().split('\r\n').length).toBe(rows + 1);
    await page.close();
  });
});

test('on paper every mark is black, and the wide drawing is printed', async () => {
  const page = await site.browser.newPage({
    viewport: { width: 360, height: 800 },
    colorScheme: 'dark',
  });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${fileUrl}index.html`);
  const printed = await page.evaluate(() => ({
    fills: [...document.querySelectorAll('.chart svg.wide .k-full')].map(
      (node) => getComputedStyle(node).fill,
    ),
    shown: [...document.querySelectorAll('.chart svg')].map(
      (node) => `${node.getAttribute('class')} ${getComputedStyle(node).display}`,
    ),
  }));
  expect(new Set(printed.fills)).toEqual(new Set(['rgb(0, 0, 0)']));
  expect(new Set(printed.shown)).toEqual(new Set(['k-svg wide block', 'k-svg narrow none']));
  await page.close();
});

test('the data table has a row for each mark', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of someOf(pages, 40)) {
    await page.goto(fileUrl + path, { waitUntil: 'domcontentloaded' });
    const charts = await page.$$eval('.chart', (all) =>
      all.map((chart) =>
        ['tbody td a', 'svg.wide a.k-mark'].map((links) =>
          [...chart.querySelectorAll(links)].map((link) => link.getAttribute('href')),
        ),
      ),
    );
    for (const [rows = [], marks = []] of charts) {
      expect(marks.length, path).toBeGreaterThan(0);
      // A long table is cut on the page; the CSV has all of it.
      const told = rows.filter((link) => marks.includes(link));
      expect(told.length, path).toBeGreaterThanOrEqual(Math.min(marks.length, 20));
      expect(told, path).toEqual(marks.slice(0, told.length));
    }
  }
  await context.close();
}, 240_000);

test('loading a page with charts shifts nothing', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        document.documentElement.dataset['shift'] = String(
          Number(document.documentElement.dataset['shift'] ?? 0) +
            (entry as unknown as { value: number }).value,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${site.homes.urls['root']}index.html`, { waitUntil: 'networkidle' });
  expect(Number((await page.getAttribute('html', 'data-shift')) ?? 0)).toBeLessThan(0.01);
  await page.close();
});

test('the chart script is at most 12 KB gzipped, and loaded only where a chart is', () => {
  expect(gzipSync(readFileSync('dist/scripts/chart.js')).length).toBeLessThanOrEqual(12 * 1024);
  const loading = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !pages.includes(path))
    .filter((path) => readFileSync(`dist/${path}`, 'utf8').includes('scripts/chart.js'));
  expect(loading).toEqual([]);
});

test('no attribute of any drawing or file holds NaN, undefined or Infinity', () => {
  const files = readdirSync('dist/charts').map((name) => `dist/charts/${name}`);
  expect(files.length).toBeGreaterThan(0);
  for (const file of [...files, ...pages.map((path) => `dist/${path}`)]) {
    const drawings = readFileSync(file, 'utf8').match(/<svg[^]*?<\/svg>/g) ?? [];
    for (const drawing of drawings)
      expect(drawing, file).not.toMatch(/="[^"]*\b(NaN|undefined|Infinity)\b/);
  }
});
