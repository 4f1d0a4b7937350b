import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sitePages } from './page-kinds.ts';

// A number that stands on several pages is one number: who reads 44 here and 41 there trusts neither.
const plain = (path: string): string =>
  readFileSync(`dist/${path}`, 'utf8')
    .replace(/<(script|style)\b.*?<\/\1>/gsu, '')
    .replace(/<[^>]+>/gu, '')
    .replace(/\s+/gu, '');
const pages = sitePages.map((path) => ({ path, text: plain(path) }));
const plans = JSON.parse(readFileSync('dist/data/plans.json', 'utf8')) as {
  title: string;
  region: { code: string; name: string };
}[];

/** The different numbers that pages give where a pattern finds one, each with the first page that gives it. */
function numbers(pattern: RegExp, among = pages): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { path, text } of among)
    for (const match of text.matchAll(pattern)) found[match[1] ?? match[2] ?? ''] ??= path;
  return found;
}

const places = [...new Map(plans.map(({ region }) => [region.code, region.name]))];

test.each(places)('%s %s: one number of bodies', (code, name) => {
  const own = pages.filter(({ path }) => path === `regions/${code}.html`);
  const here = numbers(/(\d+)个责任单位/gu, own);
  const charts = numbers(
    new RegExp(`${name}：[^：。]{2,20}出现在\\d+条里，在(\\d+)个责任单位中`, 'gu'),
  );
  expect(Object.keys({ ...here, ...charts }).length, JSON.stringify([here, charts])).toBeLessThan(
    2,
  );
});

test('as many documents on every page that counts all of them', () => {
  const counts = numbers(
    /收录的?(\d+)份文件[里的，。]/gu,
    pages.filter(({ path }) => !path.startsWith('regions/')),
  );
  expect(Object.keys(counts)).toEqual([String(plans.length)]);
});

test('no page counts what is 可比 out of a total that another page has otherwise', () => {
  expect(numbers(/(\d+)项可比的数字里/gu)).toEqual({});
});
