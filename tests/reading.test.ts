import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { ClauseRecord } from '../src/model/clause.ts';
import { groupBy } from '../src/reader/group-by.ts';
import { fileUrl, walkedHomes } from './browser.ts';
import { openPages } from './open-page.ts';
import { openSite } from './open-site.ts';
import { pageOfEachKind } from './page-kinds.ts';
import { blankless, clauses, clausesOf, plan, plans } from './scenarios/edition.ts';

/** The longest draft without a number. */
const draft = plans
  .filter(({ status, docNumber }) => status === 'draft' && docNumber === null)
  .reduce((one, other) => (clausesOf(other.id).length > clausesOf(one.id).length ? other : one));
const clause = clausesOf(plan.id)[11] as ClauseRecord;

/** The document with most entries. */
const longest = plans.reduce((one, other) =>
  clausesOf(other.id).length > clausesOf(one.id).length ? other : one,
).id;

const site = openSite();

const openPage = openPages(() => site.browser);

/** What the clipboard holds, pasted as plain text. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste-here';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('ControlOrMeta+V');
  const text = await page.inputValue('#paste-here');
  await page.evaluate(() => document.getElementById('paste-here')?.remove());
  return text;
}

describe.each(walkedHomes)('at %s', (home) => {
  const at = (path: string): string => `${site.homes.urls[home]}${path}`;

  test('a reader opens a plan from the home page and goes to a chapter', async () => {
    const page = await openPage(at('index.html'), {
      viewport: { width: 1280, height: 900 },
    });
    for (const { id } of plans)
      expect(await page.locator(`main a[href="plans/${id}.html"]`).count(), id).toBeGreaterThan(0);
    await page.click(`main a[href="plans/${plan.id}.html"]`);
    await page.waitForURL(/plans\//u);
    expect(await page.textContent('h1')).toBe(plan.title);
    await page.click('.toc a[href="#ch3"]');
    expect(new URL(page.url()).hash).toBe('#ch3');
    await page.waitForSelector('.toc a[href="#ch3"][aria-current]');
    await page.click('header .name');
    await page.waitForURL(/index\.html$/u);
    await page.close();
  });

  test('a link to a clause opens at that clause, and every entry has its whole text', async () => {
    const page = await openPage(at(`plans/${plan.id}.html#${clause.anchor}`));
    const shown = await page.$$eval('[data-clause]', (all) =>
      all.map((element) => [element.getAttribute('data-clause'), element.textContent]),
    );
    expect(shown.map(([ref, text]) => [ref, blankless(text ?? '')])).toEqual(
      clauses
        .filter((entry) => entry.plan === plan.id)
        .map((entry) => [`${plan.id}#${entry.anchor}`, blankless(entry.text)]),
    );
    const top = await page.$eval(`#${clause.anchor}`, (e) => e.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(300);
    await page.close();
  });

  test('the copy buttons give a link, the text with its source, a citation', async () => {
    const page = await openPage(at(`plans/${plan.id}.html`), {
      viewport: { width: 1280, height: 900 },
    });
    const entry = page.locator('.e', { has: page.locator(`#${clause.anchor}`) });
    const label = `第${clause.number ?? ''}条`;
    const cited = `《${plan.title}》（${plan.docNumber ?? ''}）${label}`;
    await entry.hover();
    await entry.getByRole('button', { name: '复制引文' }).click();
    await entry.getByText('已复制').waitFor();
    expect(await pasted(page)).toBe(cited);
    await entry.hover();
    await entry.getByRole('button', { name: '复制链接' }).click();
    await expect.poll(() => pasted(page)).not.toBe(cited);
    const link = await pasted(page);
    if (home === 'file://') {
      expect(link).toContain(cited);
      expect(link).toMatch(/\d{4}-\d{2}-\d{2} 版/u);
      expect(link).not.toMatch(/file:|\/|\\/u);
    } else {
      expect(link).toBe(at(`plans/${plan.id}.html#${clause.anchor}`));
    }
    await entry.hover();
    await entry.getByRole('button', { name: '复制原文和链接' }).click();
    await expect.poll(() => pasted(page)).toContain(clause.text);
    expect(await pasted(page)).toContain(cited);
    await page.close();
  });
});

test('no button beside an entry is covered by another, the margin beside the text or below it', async () => {
  const page = await openPage(`${fileUrl}plans/${draft.id}.html`, {
    viewport: { width: 1280, height: 900 },
  });
  await page.locator('.e.tooled:last-of-type').waitFor({ state: 'attached' });
  for (const width of [1280, 1000]) {
    await page.setViewportSize({ width, height: 900 });
    const [all, covered] = await page.$$eval('.tools button', (buttons) => {
      const shown = buttons.filter((button) => button.getBoundingClientRect().height > 0);
      const names = shown.filter((button) => {
        button.scrollIntoView({ block: 'center' });
        const { x, y, width: wide, height } = button.getBoundingClientRect();
        return document.elementFromPoint(x + wide / 2, y + height / 2) !== button;
      });
      return [shown.length, names.map((button) => button.getAttribute('aria-label'))] as const;
    });
    expect(all).toBeGreaterThan(100);
    expect([width, covered]).toEqual([width, []]);
  }
  expect(await page.isVisible('button[aria-label^="打印本章"]')).toBe(true);
  await page.close();
});

test('at the root a page of each kind is there, drawn, with no error in its script', async () => {
  const root = site.homes.urls['root'] ?? '';
  const page = await openPage(root);
  for (const path of pageOfEachKind().values()) {
    const answer = await page.goto(root + path);
    expect([path, answer?.status()]).toEqual([path, 200]);
    await page.locator('button.theme').waitFor();
    const bar = await page.$eval('.bar', (one) => getComputedStyle(one).display);
    expect([path, bar, await page.locator('button.theme').count()]).toEqual([path, 'flex', 1]);
  }
  await page.close();
});

test('a wrong address below a sub-path shows the page that says so, with its styles and ways on', async () => {
  const page = await site.browser.newPage();
  const answer = await page.goto(`${site.homes.urls['sub-path']}plans/nowhere.html`);
  expect(answer?.status()).toBe(404);
  expect(await page.textContent('h1')).toBe('没有这一页');
  expect(await page.$eval('.bar', (bar) => getComputedStyle(bar).display)).toBe('flex');
  await page.click('main a');
  await page.waitForURL(`${site.homes.urls['sub-path']}index.html`);
  await page.close();
});

test('without a script the best three counterparts of each entry can be gone to', () => {
  const html = readFileSync(`dist/plans/${longest}.html`, 'utf8');
  const matches = JSON.parse(readFileSync(`dist/data/matches/${longest}.json`, 'utf8')) as {
    from: string;
    to: string;
  }[];
  expect(matches.length).toBeGreaterThan(50);
  for (const [from, all] of groupBy(matches, (one) => one.from)) {
    const start = html.indexOf(` id="${from}" `);
    const entry = html.slice(start, html.indexOf('</section>', start));
    const best = all.slice(0, 3).map(({ to }) => `"${to.replace('#', '.html#')}"`);
    expect([from, best.filter((href) => !entry.includes(href))]).toEqual([from, []]);
  }
});

test('a plan’s page comes with little, and with the rest when a reader begins', async () => {
  const sizes = [
    `plans/${longest}.html`,
    'styles/plan.css',
    'scripts/start.js',
    'scripts/plan.js',
  ].map((path) => gzipSync(readFileSync(`dist/${path}`), { level: 9 }).length);
  expect(sizes.slice(2).reduce((sum, size) => sum + size)).toBeLessThan(8 * 1024);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(49 * 1024);
  const html = readFileSync(`dist/plans/${longest}.html`, 'utf8');
  expect([...html.matchAll(/<script[^>]* src="([^"]*)"/gu)].map(([, path]) => path)).toEqual([
    '../scripts/start.js',
    '../scripts/plan.js',
  ]);
  const page = await openPage(`${fileUrl}plans/${longest}.html`);
  // Pressed before it can answer, a line 对照 answers when it can.
  await page.evaluate(() => document.querySelector<HTMLElement>('.cp')?.click());
  await page.locator('.beside article').first().waitFor();
  expect(new URL(page.url()).pathname).toMatch(/plans\/[^/]*$/u);
  await page.close();
});

test('words of the trade are explained where a document first uses them, and all on one page', async () => {
  const page = await openPage(`${fileUrl}plans/${longest}.html`);
  const fold = page.locator('.terms').first();
  const [word = ''] = ((await fold.locator('summary').textContent()) ?? '')
    .replace('释', '')
    .trim()
    .split('、');
  await fold.locator('summary').click();
  const note = (await fold.locator('p', { hasText: word }).first().textContent()) ?? '';
  await fold.getByText('词语注释').click();
  await page.waitForURL(/terms\.html$/u);
  const told = await page
    .locator('dt', { hasText: word })
    .first()
    .evaluate((term) => term.nextElementSibling?.textContent ?? '');
  expect(told).toContain(note.replace(word, '').trim());
  await page.close();
});

test('a draft says so in its head and in every citation', async () => {
  const first = clausesOf(draft.id)[0] as ClauseRecord;
  const page = await openPage(`${fileUrl}plans/${draft.id}.html`);
  expect(await page.textContent('.t .draft')).toBe('征求意见稿');
  const entry = page.locator('.e', { has: page.locator(`#${first.anchor}`) });
  await entry.hover();
  await entry.getByRole('button', { name: '复制引文' }).click();
  await entry.getByText('已复制').waitFor();
  expect(await pasted(page)).toMatch(/^《[^《》]+》（征求意见稿，无文号）第1条$/u);
  await page.close();
});

test('copying by selection gives the words alone', async () => {
  const page = await openPage(`${fileUrl}plans/${plan.id}.html`);
  const [one, two] = clausesOf(plan.id).slice(2, 4) as [ClauseRecord, ClauseRecord];
  await page.locator('.e.tooled:last-of-type').waitFor({ state: 'attached' });
  const html = await page.evaluate(
    ([from = '', to = '']) => {
      const range = document.createRange();
      range.setStartBefore(document.getElementById(from) as HTMLElement);
      range.setEndAfter(document.getElementById(to) as HTMLElement);
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      return new Promise<string>((done) => {
        window.addEventListener('copy', (event) => {
          done(event.clipboardData?.getData('text/html') ?? '');
        });
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- copies as the keyboard does
        document.execCommand('copy');
      });
    },
    [one.anchor, two.anchor],
  );
  expect(await pasted(page)).toBe(`${one.text}\n${two.text}`);
  expect(html.replace(/<\/?p>/gu, '')).not.toMatch(/<|style|class|责任单位\s*区/u);
  await page.close();
});

test('without script everything can be read, and the contents fold', async () => {
  const page = await openPage(`${fileUrl}plans/${plan.id}.html`, {
    javaScriptEnabled: false,
    viewport: { width: 800, height: 900 },
  });
  expect(await page.isVisible('.toc ol')).toBe(false);
  await page.click('.toc label');
  expect(await page.isVisible('.toc ol')).toBe(true);
  expect(await page.isVisible(`#${clause.anchor}`)).toBe(true);
  expect(await page.locator('button.theme, .tools button').count()).toBe(0);
  await page.close();
});

test('a browser without modules, as IE, is told first of all what it can do; others are not', async () => {
  const page = await openPage(`${fileUrl}plans/${plan.id}.html`);
  expect(await page.locator('body > .notice').count()).toBe(0);
  await page.addInitScript(() => {
    delete (HTMLScriptElement.prototype as Partial<HTMLScriptElement>).noModule;
  });
  await page.reload();
  expect(await page.locator('body > :first-child').textContent()).toMatch(/太旧，只能阅读/u);
  await page.close();
});

test('figures are marked in the text, and the mark can be put away', async () => {
  const page = await openPage(`${fileUrl}plans/${plan.id}.html`);
  const line = (): Promise<string> =>
    page.$eval('.fig', (figure) => getComputedStyle(figure).textDecorationLine);
  expect(await line()).toBe('underline');
  await page.getByRole('button', { name: '标出数字' }).click();
  expect(await line()).toBe('none');
  await page.reload();
  expect(await line()).toBe('none');
  await page.close();
});

test('on paper: one chapter alone, and a foot with title, number and edition', async () => {
  const page = await openPage(`${fileUrl}plans/${plan.id}.html`);
  await page.locator('.e.tooled:last-of-type').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.isVisible('.bar')).toBe(false);
  expect(await page.isVisible('.toc')).toBe(false);
  expect(await page.textContent('.page-foot')).toContain(plan.docNumber);
  expect(await page.isVisible('.page-foot')).toBe(true);
  const seen = await page.evaluate(async () => {
    window.print = () => undefined;
    document.querySelector<HTMLButtonElement>('button[aria-label^="打印本章：二"]')?.click();
    await new Promise((done) => setTimeout(done, 50));
    return [...document.querySelectorAll<HTMLElement>('.e')]
      .filter((entry) => entry.offsetParent !== null)
      .map((entry) => entry.querySelector('[data-clause]')?.id ?? '');
  });
  const own = clauses.filter(({ plan: id }) => id === plan.id);
  const inside = own.filter(
    ({ anchor, path }) => anchor === 'ch2' || path.some((step) => step.anchor === 'ch2'),
  );
  expect(seen).toEqual(inside.map(({ anchor }) => anchor));
  await page.close();
});

// As narrow as a phone: tests/phone.test.ts.
test('nothing runs out of a page 768 or 1280 px wide', async () => {
  const sections = ['targets/index.html', 'compare/index.html', 'bodies/index.html', 'search.html'];
  const paths = ['index.html', 'data.html', 'check.html', '404.html', ...sections];
  const page = await openPage(fileUrl + 'index.html');
  for (const path of [...paths, ...plans.map(({ id }) => `plans/${id}.html`)]) {
    await page.goto(fileUrl + path);
    for (const width of [768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([path, width, over]).toEqual([path, width, 0]);
    }
  }
  await page.close();
});
