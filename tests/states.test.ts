import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { TargetRecord } from '../src/model/target.ts';
import { fileUrl } from './browser.ts';
import { openPages } from './open-page.ts';
import { openSite } from './open-site.ts';
import { usualPageOfEachKind } from './page-kinds.ts';
import { plans } from './scenarios/edition.ts';

// States that are easily forgotten; docs/pages.md says which test holds which.
const site = openSite();
const openPage = openPages(() => site.browser);
const pages = [...usualPageOfEachKind().values()];

test('in colours that the reader chose for the whole system, what is current is a line', async () => {
  const page = await openPage(`${fileUrl}index.html`, { forcedColors: 'active' });
  // They share one sheet and a plan's: one page of each and some more.
  for (const path of [
    'targets/index.html',
    'compare/index.html',
    `plans/${plans[0]?.id ?? ''}.html`,
  ]) {
    await page.goto(fileUrl + path);
    const lines = await page.$$eval('.bar [aria-current]', (all) =>
      all.map((one) => getComputedStyle(one).textDecorationLine),
    );
    expect([path, lines.filter((line) => line !== 'underline')]).toEqual([path, []]);
  }
  await page.close();
});

test('with the largest text nothing runs out of a phone’s page', async () => {
  const page = await openPage(`${fileUrl}index.html`, { viewport: { width: 360, height: 780 } });
  for (const path of pages) {
    await page.goto(fileUrl + path);
    await page.evaluate(() => document.documentElement.setAttribute('data-size', 'largest'));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([path, wide]).toEqual([path, 360]);
  }
  await page.close();
});

test('a place with one document has its page, with the way to the document', async () => {
  const counts = Map.groupBy(plans, ({ region }) => region.code);
  const [one] = [...counts.values()].find((own) => own.length === 1) ?? [];
  const page = await openPage(`${fileUrl}regions/${one?.region.code ?? ''}.html`);
  expect(await page.textContent('h1')).toContain(one?.region.name);
  expect(await page.locator(`main a[href$="plans/${one?.id ?? ''}.html"]`).count()).toBeGreaterThan(
    0,
  );
  await page.close();
});

test('an indicator with one figure tells it in words, and draws nothing', async () => {
  const targets = JSON.parse(readFileSync('dist/data/targets.json', 'utf8')) as TargetRecord[];
  const of = Map.groupBy(targets, ({ indicator }) => indicator);
  const [id, [figure] = []] = [...of].find(([key, own]) => key !== null && own.length === 1) ?? [];
  const page = await openPage(`${fileUrl}indicators/${id ?? ''}.html`);
  expect(await page.locator('main svg.wide').count()).toBe(0);
  expect(await page.textContent('main')).toContain(figure?.quote);
  await page.close();
});
