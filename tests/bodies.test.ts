import { readFileSync, readdirSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileUrl, walkedHomes } from './browser.ts';
import { openPages } from './open-page.ts';
import { openSite } from './open-site.ts';

// A department finds its tasks: from the index to its page, to the spreadsheet and to paper.
const site = openSite();

const openPage = openPages(() => site.browser);

/** All texts of a workbook in one string. */
function sheetText(bytes: Uint8Array): string {
  return Object.entries(unzipSync(Uint8Array.from(bytes)))
    .filter(([name]) => name.startsWith('xl/'))
    .map(([, content]) => new TextDecoder().decode(content))
    .join('');
}

describe.each(walkedHomes)('in the home %s', (home) => {
  test('open the index, type a name, see only its kinds, follow it to all its clauses', async () => {
    const page = await openPage(`${site.homes.urls[home] ?? ''}bodies/index.html`);
    const rows = page.locator('table.kinds tbody tr');
    const all = await rows.count();
    await page.getByLabel('按名称筛选').fill('国资事务');
    expect(await rows.filter({ visible: true }).count()).toBe(1);
    expect(all).toBeGreaterThan(20);
    await page.getByRole('link', { name: '区国有资产事务中心' }).first().click();
    expect(await page.locator('h1').textContent()).toBe('区国有资产事务中心');
    expect(await page.locator('.lead').textContent()).toContain('也写作区国资事务中心');
    expect(await page.locator('table.assignments tbody tr').count()).toBe(2);
    await page.locator('table.assignments tbody th a').first().click();
    expect(new URL(page.url()).hash).toBe('#c5');
    expect(await page.locator('#c5').textContent()).toContain('区国有资产事务中心');
    await page.close();
  });
});

test('the first of a list without a lead is 列第一位, and never called lead', async () => {
  const page = await openPage(`${fileUrl}bodies/370405/keji.html`);
  const first = page.locator('tbody tr', { hasText: '搭建高层次创新平台' });
  expect(await first.locator('.role').textContent()).toMatch(/责任单位\s*列第一位，共5个/u);
  expect(await first.locator('.role').textContent()).not.toContain('牵头');
  await page.close();
});

test('like departments of two places side by side; the place that does not say is not left out', async () => {
  const page = await openPage(`${fileUrl}bodies/fagai.html`);
  const plans = page.locator('table').first();
  expect(await plans.textContent()).toContain('台儿庄区');
  expect(await plans.textContent()).toContain('兖州区');
  expect(await plans.locator('tr', { hasText: '泰山区' }).textContent()).toContain(
    '责任清单没有公开',
  );
  expect(await page.locator('table.side tbody tr').count()).toBeGreaterThan(3);
  await page.close();
});

test('without script the index stands there', async () => {
  const page = await openPage(`${fileUrl}bodies/index.html`, { javaScriptEnabled: false });
  expect(await page.locator('[data-find]').isVisible()).toBe(false);
  expect(await page.getByText('区发展改革局').first().isVisible()).toBe(true);
  await page.close();
});

test('the sheet of every place is linked from the index or from the place’s own page', () => {
  const pages = readdirSync('dist/bodies').filter((name) => name.endsWith('.html'));
  const links = pages.map((name) => readFileSync(`dist/bodies/${name}`, 'utf8')).join('\n');
  const sheets = readdirSync('dist/data/duties');
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets) expect(links).toContain(`href="../data/duties/${sheet}"`);
});

test('the 责任清单 is made on the page, also from file://: a row a clause, columns to fill in', async () => {
  const page = await openPage(`${fileUrl}bodies/370405/keji.html`);
  const save = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^台儿庄区科技局责任清单\./u);
    return readFileSync(await download.path());
  };
  const book = sheetText(await save('XLSX'));
  for (const word of ['进展', '完成值', '佐证', '责任科室', '列第一位，共5个', '非官方整理']) {
    expect(book).toContain(word);
  }
  const word = unzipSync(await save('责任清单 Word'))['word/document.xml'];
  expect(strFromU8(word ?? new Uint8Array())).toContain('时限（日期）');
  const csv = (await save('CSV')).toString('utf8');
  expect(csv.startsWith('\uFEFF序号,单位,')).toBe(true);
  const clauses = JSON.parse(readFileSync('dist/data/clauses.json', 'utf8')) as {
    text: string;
    duties: { bodies: string[] }[];
    plan: string;
  }[];
  const own = clauses.filter(
    ({ plan, duties }) =>
      plan.startsWith('taierzhuang') && duties.some(({ bodies }) => bodies.includes('区科技局')),
  );
  expect(own.length).toBeGreaterThan(5);
  for (const { text } of own) expect(csv).toContain(text.replaceAll('"', '""'));
  await page.close();
});

test('the sheet of a whole place is there without script', () => {
  const book = sheetText(readFileSync('dist/data/duties/370405.xlsx'));
  for (const word of ['区科技局', '各镇〈街道〉', '完成值', '非官方整理'])
    expect(book).toContain(word);
});

test('on paper: A4 landscape with the empty columns, without search box and buttons', async () => {
  const page = await openPage(`${fileUrl}bodies/370405/keji.html`);
  expect(await page.locator('th.own').first().isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('th.own').first().isVisible()).toBe(true);
  expect(await page.locator('.take').isVisible()).toBe(false);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/u.exec(pdf.toString('latin1'));
  expect(Number(box?.[1])).toBeCloseTo(842, -1);
  expect(Number(box?.[2])).toBeCloseTo(595, -1);
  await page.close();
});

test('on a phone nothing stands outside the width', async () => {
  const page = await openPage(`${fileUrl}bodies/370405/fagai.html`, {
    viewport: { width: 360, height: 740 },
  });
  for (const path of ['bodies/370405/fagai.html', 'bodies/fagai.html', 'bodies/index.html']) {
    await page.goto(`${fileUrl}${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
  await page.close();
});

test('bodies.json: every id is a page, every body has a region, every kind joins', () => {
  const records = JSON.parse(readFileSync('dist/data/bodies.json', 'utf8')) as {
    id: string;
    region: string | null;
    clauses: string[];
  }[];
  for (const { id, region, clauses } of records) {
    expect(readFileSync(`dist/bodies/${id}.html`, 'utf8')).toContain('<h1>');
    expect(id.includes('/')).toBe(region !== null);
    expect(clauses.length).toBeGreaterThan(0);
  }
});
