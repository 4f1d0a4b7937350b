import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fileUrl } from './browser.ts';
import { officeConverter } from './office-converter.ts';
import { openPages } from './open-page.ts';
import { openSite } from './open-site.ts';

// What is taken along as a Word file, opened in LibreOffice: the page's words, heads on every sheet, sources at the foot.
const site = openSite();
const openPage = openPages(() => site.browser);
const { folder, convert } = officeConverter();

/** Without blanks; poppler may give a Han character by the code of its radical. */
const closeUp = (text: string): string => text.replace(/\s/gu, '').normalize('NFKC');

/** The words of a Word file without its notes, and its sheets as printed. */
function openWord(name: string): { text: string; sheets: string[] } {
  convert(join(folder, `${name}.docx`), 'txt:Text (encoded):UTF8');
  convert(join(folder, `${name}.docx`), 'pdf');
  const pdf = join(folder, `${name}.pdf`);
  expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Page size:.*A4/u);
  const sheets = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f');
  return {
    text: closeUp(readFileSync(join(folder, `${name}.txt`), 'utf8')),
    sheets: sheets.slice(0, -1).map(closeUp),
  };
}

async function takeWord(page: Page, name: string, button: string): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('button', { hasText: button }).first().click(),
  ]);
  await download.saveAs(join(folder, `${name}.docx`));
  await page.close();
}

const textsOf = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allTextContents()).map(closeUp).filter(Boolean);

test('a comparison: every word of the table, its head on every sheet, each clause with its source', async () => {
  const page = await openPage(`${fileUrl}topics/soil.html`);
  const shown = await textsOf(page, 'table.collation :is(.no a, .tx, .figs li, .also, .head)');
  const cited = await textsOf(page, 'table.collation thead th[data-note]');
  expect(shown.length).toBeGreaterThan(4);
  await takeWord(page, 'comparison', 'Word');
  const { text, sheets } = openWord('comparison');
  expect(shown.filter((words) => !text.includes(words))).toEqual([]);
  expect(cited.length).toBeGreaterThan(1);
  // LibreOffice leaves notes out of plain text: they stand at the foot of the sheets.
  expect(sheets.join('')).toMatch(/《[^》]+》\([^)]+\)第\d+条plans\/[\w-]+\.html#\w+/u);
  const tables = sheets.filter((sheet) => !sheet.startsWith('规划对照'));
  expect(tables.filter((sheet) => sheet.includes('事项')).length).toBeGreaterThan(
    tables.length - 2,
  );
});

test('search results: every entry whole, under its document', async () => {
  const page = await openPage(`${fileUrl}search.html?q=${encodeURIComponent('高新技术企业')}`);
  await page.locator('[data-hit]').first().waitFor();
  const refs = await page
    .locator('[data-hit]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-clause')));
  const heads = await textsOf(page, '.results h2 .count');
  await takeWord(page, 'results', 'Word');
  const { text } = openWord('results');
  const clauses = JSON.parse(readFileSync('dist/data/clauses.json', 'utf8')) as {
    plan: string;
    anchor: string;
    text: string;
  }[];
  const lost = clauses.filter(
    (one) => refs.includes(`${one.plan}#${one.anchor}`) && !text.includes(closeUp(one.text)),
  );
  expect(refs.length).toBeGreaterThan(5);
  expect(lost.map(({ anchor }) => anchor)).toEqual([]);
  expect(heads.filter((words) => !text.includes(words))).toEqual([]);
});

test('the 责任清单 of a place: seven columns, made by the build', async () => {
  copyFileSync('dist/data/duties/370812.docx', join(folder, 'duties.docx'));
  const { text, sheets } = openWord('duties');
  const head = '单位角色任务时限（原文）时限（日期）原文链接';
  expect(text).toContain(closeUp(head));
  expect(sheets.length).toBeGreaterThan(5);
  const headed = sheets.filter((sheet) => sheet.includes('角色'));
  expect(headed.length).toBeGreaterThanOrEqual(sheets.length - 1);
  const bodies = JSON.parse(readFileSync('dist/data/bodies.json', 'utf8')) as {
    region?: string;
    name: string;
  }[];
  const own = bodies.filter(({ region }) => region === '370812');
  expect(own.filter(({ name }) => !text.includes(closeUp(name)))).toEqual([]);
});
