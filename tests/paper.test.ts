import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ClauseRecord } from '../src/model/clause.ts';
import type { PlanRecord } from '../src/model/plan.ts';
import type { PdfPage } from '../src/intake/pdf/read-pages.ts';
import { listFiles } from '../src/offline/list-files.ts';
import { fileUrl } from './browser.ts';
import { openSite } from './open-site.ts';
import { printPage, wordsOnPaper } from './print-page.ts';

const site = openSite();
const read = <Data>(path: string): Data =>
  JSON.parse(readFileSync(`dist/data/${path}`, 'utf8')) as Data;
const plans = read<PlanRecord[]>('plans.json');
const clauses = read<ClauseRecord[]>('clauses.json');
const files = listFiles('dist').filter((file) => file.endsWith('.html'));
const firstIn = (folder: string): string => files.find((file) => file.startsWith(folder)) ?? '';
// The plan with the fewest entries: what holds for a page of its kind is seen soonest there.
const counts = new Map(
  plans.map(({ id }) => [id, clauses.filter(({ plan }) => plan === id).length]),
);
const [shortest] = [...plans].sort((a, b) => (counts.get(a.id) ?? 0) - (counts.get(b.id) ?? 0));
const plan = shortest?.id ?? '';

const blankless = (text: string): string => text.replace(/\s+/gu, '');
const textOf = ({ chars }: PdfPage): string => blankless(chars.map(({ text }) => text).join(''));

/** How often each sign stands in a text; the order of a PDF's lines is its own. */
function signs(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const sign of text)
    if (/[\p{L}\p{N}]/u.test(sign)) found.set(sign, (found.get(sign) ?? 0) + 1);
  return found;
}

test.each([
  'index.html',
  `plans/${plan}.html`,
  'compare/index.html',
  firstIn('topics/'),
  firstIn('indicators/'),
  firstIn('regions/'),
  firstIn('bodies/'),
  'data.html',
])(
  '%s on paper: all its words, inside the sheet, no page nearly empty but the last',
  async (path) => {
    // As wide as a sheet: what the width decides is on paper as it is measured.
    const page = await site.browser.newPage({ viewport: { width: 700, height: 1000 } });
    await page.goto(fileUrl + path);
    if (path.startsWith('compare/')) await page.waitForSelector('[data-collation] table');
    await page.emulateMedia({ media: 'print' });
    const words = signs(await wordsOnPaper(page));
    const sheets = await printPage(page);
    await page.close();
    const printed = signs(sheets.map(textOf).join(''));
    expect([...words].filter(([sign, count]) => (printed.get(sign) ?? 0) < count)).toEqual([]);
    const outside = sheets.flatMap(({ number, width, height, chars }) =>
      chars
        .filter(({ text, left, right, top, bottom }) =>
          text.trim() === ''
            ? false
            : left < 9 || top < 9 || right > width - 9 || bottom > height - 9,
        )
        .map(({ text }) => [number, text]),
    );
    expect(outside).toEqual([]);
    expect(sheets.slice(0, -1).filter((sheet) => textOf(sheet).length < 120)).toEqual([]);
  },
);

test('a place in one sheet is one sheet', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${fileUrl}regions/${shortest?.region.code ?? ''}.html`);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: '打印一页概况' }).click();
  const sheets = await printPage(page);
  await page.close();
  expect(sheets.map((sheet) => textOf(sheet).length > 120)).toEqual([true]);
});

test('a plan as a booklet: every entry in order, contents that name the right page, a foot on each', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${fileUrl}plans/${plan}.html`);
  await page.click('button:has-text("装订成册")');
  await page.waitForSelector('.booklet-bar');
  const flow = await page.evaluate(() =>
    [...document.querySelectorAll('.sheet .body :is(p, h2, h3, tr):not(.note, .line)')]
      .map((one) => one.textContent)
      .join('')
      .replace(/\s+/gu, ''),
  );
  let at = 0;
  for (const { anchor, text } of clauses.filter((entry) => entry.plan === plan)) {
    const found = flow.indexOf(blankless(text), at);
    expect([anchor, found >= at]).toEqual([anchor, true]);
    at = found + blankless(text).length;
  }
  const lines = await page.$$eval('.sheet .line', (all) =>
    all.map((line) => [
      line.querySelector('span')?.textContent ?? '',
      line.querySelector('b')?.textContent ?? '',
    ]),
  );
  const sheets = await printPage(page);
  await page.close();
  for (const [words = '', number = ''] of lines)
    expect([
      words,
      textOf(sheets[Number(number)] ?? (sheets[0] as PdfPage)).includes(blankless(words)),
    ]).toEqual([words, true]);
  sheets.slice(1).forEach((sheet, page) => {
    expect(textOf(sheet)).toMatch(new RegExp(`版次.*${page + 1}$|${page + 1}.*版次`, 'u'));
    expect(Math.max(...sheet.chars.map(({ bottom }) => bottom))).toBeLessThan(sheet.height - 20);
  });
});
