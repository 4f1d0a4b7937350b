import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Indicator, TargetRecord } from '../src/model/target.ts';
import { listFiles } from '../src/offline/list-files.ts';
import { walkedHomes } from './browser.ts';
import { figureTable, figuresInRow } from './figure-tables.ts';
import { openPages } from './open-page.ts';
import { openSite } from './open-site.ts';

const read = <T>(name: string): T => JSON.parse(readFileSync(`dist/data/${name}`, 'utf8')) as T;
const targets = read<TargetRecord[]>('targets.json');
const indicators = read<Indicator[]>('indicators.json');
/** A page as it is written, read once. */
const pages = new Map<string, string>();
const readPage = (path: string): string => {
  const known = pages.get(path) ?? readFileSync(`dist/${path}`, 'utf8');
  pages.set(path, known);
  return known;
};
/** An indicator for which several documents of one table have figures, and one of them. */
const shared = indicators.find(({ id }) => {
  const plans = new Set(figuresInRow(figureTable, id).map((one) => one.split('#')[0]));
  return plans.size >= 2;
}) as Indicator;
const [first = ''] = figuresInRow(figureTable, shared.id);
const figure = targets.find(({ id }) => id === first) as TargetRecord;

const site = openSite();

const openPage = openPages(() => site.browser);

/** Presses a button and reads the file that the browser would save. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe.each(walkedHomes)('at %s', (home) => {
  const at = (path: string): string => `${site.homes.urls[home] ?? ''}${path}`;

  test('open the table, find an indicator, see its quotation, go to the clause', async () => {
    const page = await openPage(at(figureTable.path));
    await page.getByLabel('找指标').fill(shared.name);
    const row = page.locator(`#r-${shared.id}`);
    await row.waitFor({ state: 'visible' });
    expect(new URL(page.url()).searchParams.get('q')).toBe(shared.name);
    const link = row.locator(`[data-id="${figure.id}"] a`);
    expect(await link.getAttribute('title')).toContain(figure.quote);
    await link.click();
    await page.waitForURL(/plans\//);
    expect(new URL(page.url()).hash).toBe(`#${figure.id.split('#')[1] ?? ''}`);
    await page.close();
  });

  test('the address brings the same selection back', async () => {
    const page = await openPage(at(`${figureTable.path}?q=${encodeURIComponent(shared.name)}`));
    expect(await page.getByLabel('找指标').inputValue()).toBe(shared.name);
    const shown = await page.locator('tr[data-row]:visible').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(figureTable.rows);
    await page.getByRole('button', { name: '清除' }).click();
    await page.waitForFunction(() => location.search === '');
    expect(await page.locator('tr[data-row]:visible').count()).toBe(figureTable.rows);
    await page.close();
  });

  test('the selection goes out as CSV and as Excel with the same figures', async () => {
    const page = await openPage(at(figureTable.path));
    await page.getByLabel('找指标').fill(shared.name);
    const shown = await page
      .locator('tr:visible td:visible .fig')
      .evaluateAll((list) => list.map((item) => (item as HTMLElement).dataset['id'] ?? ''));
    const csv = await saved(page, '所选的数 CSV');
    const text = csv.bytes.toString('utf8');
    expect(text.startsWith('\uFEFF编号,地区,文件')).toBe(true);
    const lines = text.trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(',')[0]).sort()).toEqual([...shown].sort());
    const xlsx = await saved(page, '所选的数 Excel');
    const [sheet] = await readXlsxFile(xlsx.bytes);
    expect(sheet?.data.slice(1).map((row) => row[0])).toEqual(
      lines.map((line) => line.split(',')[0]),
    );
    const column = sheet?.data[0]?.indexOf('数值') ?? -1;
    expect(sheet?.data.slice(1).every((row) => typeof row[column] === 'number')).toBe(true);
    await page.close();
  });

  test('choosing columns hides them, sorting puts figures first', async () => {
    const page = await openPage(at(figureTable.path));
    await page.getByText('选地方、排序').click();
    const box = page.locator('input[name="col"]').first();
    const column = await box.getAttribute('value');
    await box.uncheck();
    expect(await page.locator(`th[data-col="${column ?? ''}"]`).isVisible()).toBe(false);
    expect(new URL(page.url()).searchParams.get('without')).toBe(column);
    await page.getByLabel('排序').selectOption({ index: 2 });
    const sorted = new URL(page.url()).searchParams.get('sort') ?? '';
    const states = await page
      .locator('tbody:visible')
      .first()
      .locator(`tr[data-row]:visible td[data-col="${sorted}"]`)
      .evaluateAll((cells) => cells.map((cell) => cell.querySelector('.fig') !== null));
    expect(states).toEqual([...states].sort((a, b) => Number(b) - Number(a)));
    await page.close();
  });
});

test('without script the table is whole, no cell is blank, and every figure is on the page of its document', async () => {
  for (const { id, plan } of targets) {
    const page = readPage(`targets/${plan}.html`);
    expect(page, id).toContain(`plans/${id.replace('#', '.html#')}"`);
  }
  const page = await openPage(`${site.homes.urls['root'] ?? ''}${figureTable.path}`, {
    javaScriptEnabled: false,
  });
  const cells = await page.locator('tr[data-row] td').allTextContents();
  expect(cells.length).toBe(figureTable.rows * figureTable.columns);
  expect(cells.filter((text) => text.trim() === '')).toEqual([]);
  expect(await page.locator('[data-filters]').isVisible()).toBe(false);
  await page.close();
});

test('on a phone nothing scrolls sideways, and each cell names its place', async () => {
  const page = await openPage(`${site.homes.urls['root'] ?? ''}${figureTable.path}`, {
    viewport: { width: 360, height: 740 },
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const named = await page
    .locator('tr[data-row] td')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(named).toMatch(/\p{Script=Han}/u);
  await page.close();
});

test('a page of figures is bounded: 200 KB gzipped and 4,000 elements at most', () => {
  const bounded = listFiles('dist').filter((path) =>
    /^(?:index|(?:targets|indicators)\/.+)\.html$/u.test(path),
  );
  for (const path of bounded) {
    const html = readFileSync(`dist/${path}`, 'utf8');
    expect((html.match(/<[a-z]/gu) ?? []).length, path).toBeLessThanOrEqual(4000);
    if (html.length > 400_000) expect(gzipSync(html).length, path).toBeLessThanOrEqual(200 * 1024);
  }
});

test('every figure is in targets.csv and targets.xlsx once', async () => {
  const lines = readFileSync('dist/data/targets.csv', 'utf8').trimEnd().split('\r\n').slice(1);
  expect(lines.map((line) => line.split(',')[0])).toEqual(targets.map(({ id }) => id));
  const [sheet] = await readXlsxFile('dist/data/targets.xlsx');
  expect(sheet?.data.slice(1).map((row) => row[0])).toEqual(targets.map(({ id }) => id));
});

test('an indicator page shows each of its figures with its sentence', async () => {
  const page = await openPage(`${site.homes.urls['root'] ?? ''}indicators/${shared.id}.html`);
  const links = await page
    .locator('table.figures td:last-child a')
    .evaluateAll((list) => list.map((link) => link.getAttribute('href') ?? ''));
  const ids = links.map((href) => href.replace('../plans/', '').replace('.html', ''));
  expect(ids.sort()).toEqual([...shared.targets].sort());
  expect(await page.locator('table.figures mark').count()).toBe(ids.length);
  await page.close();
});

test('the tables of an indicator go out as one, with the number a number and the document in full', async () => {
  const page = await openPage(`${site.homes.urls['root'] ?? ''}indicators/${shared.id}.html`);
  const { bytes } = await saved(page, 'CSV');
  const [head, ...lines] = bytes.toString('utf8').replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(head).toMatch(/^文件,限定,数值,数值上限,单位,年份,/u);
  const own = targets.filter(({ id }) => shared.targets.includes(id));
  expect(lines.map((line) => Number(line.split(',')[2])).sort()).toEqual(
    own.map(({ value }) => value).sort(),
  );
  const signs: Record<string, string> = { '>=': '不少于', '=': '等于', '~': '约' };
  expect(lines.map((line) => line.split(',')[1] ?? '').sort()).toEqual(
    own.map(({ op }) => signs[op] ?? op).sort(),
  );
  const drafts = own.filter(({ draft }) => draft).length;
  expect(lines.filter((line) => /^[^ ,·]+（征求意见稿）,/u.test(line)).length).toBe(drafts);
  await page.close();
});

test('a table marked by hand and copied keeps its borders and leaves the screen colours behind', async () => {
  const url = site.homes.urls['root'] ?? '';
  const page = await openPage(`${url}indicators/${shared.id}.html`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => {
    const table = document.querySelector('table.figures');
    if (table !== null) document.getSelection()?.selectAllChildren(table);
  });
  await page.keyboard.press('ControlOrMeta+C');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toMatch(/<table[^>]*border/);
  expect(html).toContain('数值');
  expect(html).not.toMatch(/color:\s*(rgb|#)|class=/);
  await page.close();
});
