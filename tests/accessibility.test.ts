import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClauseRecord } from '../src/model/clause.ts';
import type { Topic } from '../src/model/vocabulary.ts';
import { fileUrl, openChromium } from './browser.ts';
import { keepUnlike } from './keep-unlike.ts';
import { openPages } from './open-page.ts';
import { pageOfEachKind, sitePages, usualPageOfEachKind } from './page-kinds.ts';
import { visitPages } from './visit-pages.ts';

// WCAG 2.2 A and AA, as far as a program can tell, on every kind of page in the states that a reader makes: folds
// open, a search answered, plans compared, counterparts beside a clause, the sentence beside a mark.
// The value of a script is what it ends with: the whole of axe would be sent back from every page.
const axeSource = `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')};0`;

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
});

const openPage = openPages(() => browser);

const read = <T>(name: string): T => JSON.parse(readFileSync(`dist/data/${name}`, 'utf8')) as T;
const topic = read<Topic[]>('topics.json')
  .filter(({ parent }) => parent !== null)
  .reduce((one, other) => (other.clauses.length > one.clauses.length ? other : one));

/** The largest page of each kind, with what a reader asked of it. */
const pages = pageOfEachKind();
const clauses = read<ClauseRecord[]>('clauses.json');
/** The beginning of a plan's first heading, as a reader looks for it. */
const wordOf = (path: string): string =>
  clauses
    .find(({ plan, heading }) => path === `plans/${plan}.html` && heading !== null)
    ?.heading?.slice(0, 4) ?? '';
const word = wordOf(pages.get('plans/*') ?? '');
/** What readers ask of a page of a kind, as its address says it. */
const asked = (kind: string, path: string): string[] => {
  if (kind === 'search.html') return ['', `?q=${word}`, `?q=${word}&view=lines`, '?q=没有这样的词'];
  if (kind === 'compare/index.html') return ['', `?topic=${topic.id}`];
  return [kind === 'plans/*' ? `?q=${wordOf(path)}` : ''];
};

/** Waits for what the address asks for, and opens what can be opened. */
const bringAbout = async (page: Page, kind: string, query: string): Promise<void> => {
  if (kind === 'search.html' && query !== '')
    await page.locator('[data-asked="found"] [data-hit], [data-asked="nothing"]').first().waitFor();
  if (kind === 'compare/index.html')
    await page.locator('table.collation .cl').first().waitFor({ state: 'attached' });
  if (kind === 'plans/*') {
    await page.locator('.hit-bar').waitFor();
    await page.locator('.cp').first().click();
    await page.locator('.beside article').first().waitFor();
  }
  await page.evaluate(() => {
    // Of the hundreds of figures in the matrix one stands for all.
    const folds = [...document.querySelectorAll('details')];
    const figures = folds.filter((fold) => fold.matches('.matrix details'));
    for (const fold of folds) fold.open = !figures.slice(1).includes(fold);
    document.querySelector<HTMLElement>('a.k-mark[tabindex="0"]')?.focus();
    document.querySelector<HTMLElement>('[data-pick-place]')?.click();
  });
};

// On a phone another page of the kind: two texts a kind are looked at, and the second is soon through.
describe.each([
  { width: 1280, scheme: 'light', seen: pages },
  { width: 360, scheme: 'dark', seen: usualPageOfEachKind() },
] as const)('at $width px, $scheme', ({ width, scheme, seen }) => {
  const visit = visitPages(() => browser, {
    viewport: { width, height: 900 },
    colorScheme: scheme,
  });
  test.each([...seen].flatMap(([kind, path]) => asked(kind, path).map((q) => [kind, q, path])))(
    '%s%s',
    async (kind, query, path) => {
      const page = await visit(`${path}${query}`);
      await bringAbout(page, kind, query);
      await keepUnlike(page);
      // Measured as it is laid out when a reader comes near.
      await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
      await page.evaluate(axeSource);
      const found = await page.evaluate(
        async (tags) =>
          (
            await (window as unknown as { axe: typeof axe }).axe.run({
              runOnly: tags,
              // Style sheets cannot be asked for on file://, and these rules need none.
              preload: false,
              resultTypes: ['violations'],
            })
          ).violations.flatMap(({ id, nodes }) =>
            nodes
              .slice(0, 5)
              .map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
          ),
        // A name that begins with what is seen (2.5.3) is among the experimental ones.
        [
          ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          ...['best-practice', 'experimental'],
        ],
      );
      expect(found).toEqual([]);
    },
  );
});

/** The largest page of a kind, opened. */
const openKind = (kind: string, options = {}): Promise<Page> =>
  openPage(`${fileUrl}${pages.get(kind) ?? ''}`, options);

describe('at 400 % zoom and with letters and lines set apart nothing runs out of', () => {
  const visit = visitPages(() => browser, { viewport: { width: 320, height: 256 } });
  test.each([...pages.values()])('%s', async (path) => {
    const page = await visit(path);
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-bottom: 2em !important }',
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('on a phone the duties of a body are still a table with heads', async () => {
  const page = await openKind('bodies/#/*', { viewport: { width: 360, height: 800 } });
  const table = page.getByRole('table').first();
  const heads = await table.getByRole('columnheader').allTextContents();
  expect(heads.map((head) => head.trim().slice(0, 2))).toEqual(['条', '任务', '角色', '本条']);
  const row = table.locator('tbody').getByRole('row').first();
  expect(await row.getByRole('rowheader').or(row.getByRole('cell')).count()).toBe(heads.length);
  expect(await row.getAttribute('role')).toBe('row');
  await page.close();
});

test('a pointer can go to the sentence beside a mark, which is the mark’s description; Escape puts it away', async () => {
  const drawn = sitePages.find(
    (path) =>
      path.startsWith('indicators/') &&
      readFileSync(`dist/${path}`, 'utf8').includes('class="k-mark'),
  );
  const page = await openPage(`${fileUrl}${drawn ?? ''}`);
  const mark = page.locator('.chart svg.wide a.k-mark:visible').last();
  const sentence = ((await mark.locator('title').textContent()) ?? '').split('\n')[0];
  await mark.locator('rect, path').first().hover();
  const described = page.locator(`[id="${(await mark.getAttribute('aria-describedby')) ?? ''}"]`);
  expect(await described.textContent()).toBe(sentence);
  await described.hover();
  expect(await described.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await described.isVisible()).toBe(false);
  expect(await mark.getAttribute('aria-describedby')).toBe(null);
  await page.close();
});

test('Escape closes counterparts from their button; what cleared the marks of a search leaves its place', async () => {
  const page = await openPage(`${fileUrl}${pages.get('plans/*') ?? ''}?q=${word}`);
  const button = page.locator('.cp').first();
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('.beside article').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.beside').count()).toBe(0);
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: '清除标记' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.hit-bar').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(word);
  await page.close();
});

test('/ goes to the search box until the reader turns it off in the foot', async () => {
  const page = await openKind('index.html');
  const press = async (): Promise<string | undefined> => {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('/');
    return page.evaluate(() => document.activeElement?.tagName);
  };
  expect(await press()).toBe('INPUT');
  await page.click('button.slash');
  expect(await press()).toBe('BODY');
  await page.reload();
  expect(await press()).toBe('BODY');
  await page.click('button.slash');
  expect(await press()).toBe('INPUT');
  await page.close();
});
