import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { tableToXlsx } from '../src/export/table-to-xlsx.ts';
import { fileUrl } from './browser.ts';
import { openPages } from './open-page.ts';
import { openSite } from './open-site.ts';

// An office fills the 台账 of its place, and brings last month's file back: from a stick, on a phone, at night.
const site = openSite();
const openPage = openPages(() => site.browser);

/** A filled 台账 as bytes: rows of id, 原文, 进展 and a column of the office's own. */
async function fillSheet(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const columns = ['编号', '原文', '进展', '备注'].map(
    (header) => ({ header, type: 'text' }) as const,
  );
  return Buffer.from(await tableToXlsx({ name: '台账', columns, rows, notes: [] }));
}

test('come to from a body’s page its rows stand alone, and every count is theirs', async () => {
  const page = await openPage(`${fileUrl}bodies/370405/jiaoyu-tiyu.html`);
  await page.getByRole('link', { name: /督办台账/u }).click();
  await page.waitForURL(/ledgers\/370405\.html\?body=/u);
  expect(await page.locator('[data-body]').inputValue()).toBe('区教育和体育局');
  const rows = await page.locator('tr[data-commitment]').filter({ visible: true }).count();
  const all = await page.locator('tr[data-commitment]').count();
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThan(all);
  const sum = (texts: string[]): number =>
    texts.reduce((total, text) => total + Number.parseInt(text, 10), 0);
  expect(sum(await page.locator('.months b').allTextContents())).toBe(rows);
  const heads = page.locator('[data-month] h2 small').filter({ visible: true });
  expect(sum(await heads.allTextContents())).toBe(rows);
  await page.close();
});

test('last month’s filled files come back by their ids: kept, changes told, nothing lost', async () => {
  const page = await openPage(`${fileUrl}ledgers/370405.html`, {
    viewport: { width: 360, height: 780 },
    colorScheme: 'dark',
    acceptDownloads: true,
  });
  const rows = await page
    .locator('tr[data-commitment]')
    .evaluateAll((all) =>
      all.map((row) => [
        row.getAttribute('data-commitment') ?? '',
        row.querySelector('.quote')?.textContent.trim() ?? '',
      ]),
    );
  const [first = [], second = [], third = []] = rows;
  const filled = await fillSheet([
    [...first, '已建成 286 个', '自己加的'],
    [second[0] ?? '', '上月的原话。', '方案已报审', ''],
    ['taierzhuang-tasks-2023#c99-t1', '没有了的事。', '做完了', ''],
  ]);
  await page.locator('#docket-file').setInputFiles({
    name: '5月 发改局.xlsx',
    mimeType: 'application/octet-stream',
    buffer: filled,
  });
  const status = page.locator('[data-docket] [role=status]');
  await expect
    .poll(() => status.textContent(), { timeout: 20_000 })
    .toContain('已带入“5月 发改局.xlsx”');
  expect(await status.textContent()).toContain('1 件照旧；1 件原文已改，填写的内容保留；1 行');
  const cellOf = (id: string | undefined) =>
    page.locator(`tr[data-commitment="${id ?? ''}"] .own`).textContent();
  expect(await cellOf(first[0])).toContain('进展：已建成 286 个');
  expect(await cellOf(first[0])).toContain('备注：自己加的');
  expect(await cellOf(second[0])).toContain('原文已改，原来是“上月的原话。”');
  expect(await page.locator('[data-gone]').textContent()).toContain('做完了');

  // Another office's file is dropped on the page; what the first one filled stays.
  const other = [...(await fillSheet([[...third, '已开展', '']]))];
  const dropped = await page.evaluateHandle((bytes) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(bytes)], '5月 科技局.xlsx'));
    return transfer;
  }, other);
  await page.locator('[data-docket]').dispatchEvent('drop', { dataTransfer: dropped });
  await expect.poll(() => status.textContent(), { timeout: 20_000 }).toContain('“5月 科技局.xlsx”');
  expect(await cellOf(third[0])).toContain('进展：已开展');
  expect(await cellOf(first[0])).toContain('进展：已建成 286 个');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 XLSX' }).click(),
  ]);
  const [sheet] = await readXlsxFile(readFileSync(await download.path()));
  const lines = (sheet?.data ?? []).map((line) => line.map(String).join('|'));
  expect(lines).toHaveLength(rows.length + 2);
  expect(lines.find((line) => line.startsWith(first[0] ?? '-'))).toContain('已建成 286 个');
  expect(lines.at(-1)).toMatch(/c99-t1.*做完了.*已不在这一版里/u);

  await page.locator('#docket-file').setInputFiles({
    name: '别的.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(
      await tableToXlsx({
        name: '别的',
        columns: [{ header: '姓名', type: 'text' }],
        rows: [['某']],
        notes: [],
      }),
    ),
  });
  await expect.poll(() => status.textContent(), { timeout: 20_000 }).toContain('没有“编号”这一列');
  expect(await cellOf(third[0])).toContain('进展：已开展');
  await page.close();
});
