import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fileUrl, walkedHomes } from './browser.ts';
import { openPages } from './open-page.ts';
import { openSite } from './open-site.ts';

// 摘编: clauses kept while reading, put in order, taken along with their sources.
const site = openSite();
const openPage = openPages(() => site.browser);
const plan = 'taierzhuang-tasks-2023';
const clauses = JSON.parse(readFileSync('dist/data/clauses.json', 'utf8')) as {
  plan: string;
  anchor: string;
  text: string;
}[];
const textOf = (anchor: string): string =>
  clauses.find((one) => one.plan === plan && one.anchor === anchor)?.text ?? '';

const saved = async (page: Page, name: string): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
};
const labels = (page: Page): Promise<string[]> =>
  page
    .locator('[data-items] .cite')
    .evaluateAll((all) => all.map((one) => /第\d+条/u.exec(one.textContent)?.[0] ?? ''));

describe.each(walkedHomes)('in the home %s', (home) => {
  test('keep on a plan, a topic and in the search; order, take along, remove', async () => {
    const url = site.homes.urls[home] ?? '';
    const page = await openPage(`${url}plans/${plan}.html`);
    for (const anchor of ['c22', 'c3']) {
      const keep = page.locator(`.e:has(#${anchor}) .keep`);
      await keep.focus();
      await page.keyboard.press('Enter');
      expect(await keep.getAttribute('aria-pressed')).toBe('true');
    }
    await page.goto(`${url}topics/water-saving.html`);
    await page.locator('td[data-plan^="taishan"] .keep').first().click();
    await page.goto(`${url}search.html?q=${encodeURIComponent('高新技术企业')}`);
    await page.locator('[data-hit] .keep').first().click();
    expect(await page.locator('.bar [data-tray] .count').textContent()).toBe(' 4');

    await page.locator('.bar [data-tray]').click();
    await page.locator('[data-items] li').nth(3).waitFor();
    expect((await labels(page)).slice(0, 2)).toEqual(['第22条', '第3条']);
    expect(await page.locator('[data-items] .tx').first().textContent()).toBe(textOf('c22'));
    await page.locator('[data-items] li').first().locator('[data-act="down"]').focus();
    await page.keyboard.press('Enter');
    expect((await labels(page)).slice(0, 2)).toEqual(['第3条', '第22条']);
    // The keyboard stays with what was moved.
    await page.keyboard.press('Enter');
    expect((await labels(page))[2]).toBe('第22条');
    await page.reload();
    expect((await labels(page))[0]).toBe('第3条');

    const csv = (await saved(page, 'CSV')).toString('utf8');
    expect(csv).toContain(textOf('c22').replaceAll('"', '""'));
    expect(csv).toContain(`plans/${plan}.html#c22`);
    const word = unzipSync(await saved(page, 'Word'));
    const part = (name: string): string => strFromU8(word[`word/${name}.xml`] ?? new Uint8Array());
    expect(part('document')).toContain(textOf('c3').slice(0, 40));
    expect(part('footnotes')).toContain('第22条');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-act]').first().isVisible()).toBe(false);
    expect(await page.locator('[data-items] .tx').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });

    await page.locator('[data-act="remove"]').first().click();
    expect(await page.locator('[data-items] li').count()).toBe(3);
    await page.getByRole('button', { name: '全部移除' }).click();
    expect(await page.locator('[data-empty]').isVisible()).toBe(true);
    await page.getByRole('button', { name: '放回' }).click();
    expect(await page.locator('[data-items] li').count()).toBe(3);
    await page.getByRole('button', { name: '全部移除' }).click();
    await page.goto(`${url}plans/${plan}.html`);
    expect(await page.locator('.keep[aria-pressed="true"]').count()).toBe(0);
    await page.close();
  });
});

test('a hostile store is inert, and an empty tray says where clauses come from', async () => {
  const page = await openPage(`${fileUrl}tray.html`);
  expect(await page.locator('[data-empty]').isVisible()).toBe(true);
  expect(await page.locator('[data-empty] a').count()).toBeGreaterThan(2);
  await page.evaluate(() =>
    localStorage.setItem(
      'tray',
      JSON.stringify([
        { ref: 'javascript:alert(1)#c1', text: 'x', cite: 'x' },
        { ref: 'x-plan#c1', text: '<img src=x onerror=alert(1)>', cite: '"><script>1</script>' },
        { ref: 'y#c1', text: 1, cite: null },
        null,
      ]),
    ),
  );
  await page.reload();
  expect(await page.locator('[data-items] li').count()).toBe(1);
  expect(await page.locator('[data-items] .tx').textContent()).toBe('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.locator('[data-items] a').getAttribute('href')).toBe('plans/x-plan.html#c1');
  await page.close();
});

test('without storage the button says so, and every page still works', async () => {
  const context = await site.browser.newContext();
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const refused = await context.newPage();
  const errors: string[] = [];
  refused.on('pageerror', (error) => errors.push(String(error)));
  await refused.goto(`${fileUrl}plans/${plan}.html`);
  await refused.locator('.e:has(#c22)').hover();
  await refused.locator('.e:has(#c22) .keep').click();
  expect(await refused.locator('.e:has(#c22) .keeping').textContent()).toContain('不让网页留存');
  await refused.goto(`${fileUrl}tray.html`);
  expect(await refused.locator('[data-empty]').isVisible()).toBe(true);
  expect(errors).toEqual([]);
  await context.close();
});
