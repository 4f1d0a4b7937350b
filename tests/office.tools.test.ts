import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openChromium } from './browser.ts';
import { officeConverter } from './office-converter.ts';

const { folder, convert } = officeConverter();

/** Fields of each line; what is quoted may hold commas, quotes and line ends. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text
    .replace(/^\uFEFF/u, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

test('LibreOffice reads in targets.xlsx what stands in targets.csv', () => {
  // Comma, quotation mark, UTF-8, from line 1, cells as they are stored
  convert('dist/data/targets.xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false');
  const given = readCsv(readFileSync('dist/data/targets.csv', 'utf8'));
  const opened = readCsv(readFileSync(join(folder, 'targets.csv'), 'utf8'));
  expect(opened).toHaveLength(given.length);
  const ids = (rows: string[][]): string[] => rows.map(([id = '']) => id);
  expect(ids(opened)).toEqual(ids(given));
  const at = given[0]?.indexOf('原文') ?? -1;
  expect(at).toBeGreaterThan(0);
  expect(opened.map((row) => row[at])).toEqual(given.map((row) => row[at]));
});

const plans = JSON.parse(readFileSync('dist/data/plans.json', 'utf8')) as { id: string }[];
const clauses = JSON.parse(readFileSync('dist/data/clauses.json', 'utf8')) as {
  plan: string;
  anchor: string;
  text: string;
}[];

// Cut numbers of headings (聚力深化创新驱动 without its （二）) were found this way.
test.each([plans[0]?.id ?? '', plans.at(-1)?.id ?? ''])(
  '%s on paper is A4 and holds every entry whole',
  async (plan) => {
    const browser = await openChromium();
    const page = await browser.newPage();
    await page.goto(pathToFileURL(`dist/plans/${plan}.html`).href);
    const pdf = join(folder, `${plan}.pdf`);
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    const foot = await page.locator('.page-foot').textContent();
    await browser.close();
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Page size:.*A4/u);
    const sheets = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })
      .split('\f')
      .slice(0, -1)
      .map(closeUp);
    // Each sheet ends with its foot and its number; an entry goes on behind them.
    const number = (at: number): string => `${String(at + 1)}/${String(sheets.length)}`;
    expect(sheets.map((sheet, at) => sheet.endsWith(number(at)))).toEqual(sheets.map(() => true));
    const text = sheets
      .map((sheet, at) => sheet.slice(0, -number(at).length))
      .join('')
      .replaceAll(closeUp(foot ?? ''), '');
    const lost = clauses.filter(
      (clause) => clause.plan === plan && !text.includes(closeUp(clause.text)),
    );
    expect(lost.map(({ anchor }) => anchor)).toEqual([]);
  },
);

/** Without blanks; poppler may give a Han character by the code of its radical. */
function closeUp(text: string): string {
  return text.replace(/\s/gu, '').normalize('NFKC');
}
