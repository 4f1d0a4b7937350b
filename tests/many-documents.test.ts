import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { benchCollection } from '../scripts/bench/bench-collection.ts';
import { scaleDocuments } from '../scripts/bench/scale-documents.ts';
import { listFiles } from '../src/offline/list-files.ts';
import { folderToCollection } from '../src/seed/collection.ts';
import { openChromium } from './browser.ts';
import { kindOfPage } from './page-kinds.ts';

// Forty short reports of as many places, made of this repository's sentences: what a page holds must not follow the
// number of documents.
const LINES = 24;
const documents = scaleDocuments(folderToCollection(), '', 40).map((one) => ({
  ...one,
  bytes: Buffer.from(
    new TextDecoder().decode(one.bytes).split('\n').filter(Boolean).slice(0, LINES).join('\n\n'),
  ),
}));
// And one place of ten years, each with a whole document: nor must what stands side by side there.
const years = scaleDocuments(folderToCollection(), '', 10).map(({ yaml, bytes }, at) => ({
  id: `years-${String(at + 1).padStart(2, '0')}`,
  yaml: yaml.replace(/^region: .*$/mu, 'region: "370700"'),
  bytes,
}));
const collection = benchCollection([...documents, ...years]);
const dist = join(collection.path, 'dist');

beforeAll(async () => {
  await promisify(execFile)(
    process.execPath,
    ['scripts/build.ts', '--collection', collection.path],
    { maxBuffer: 1 << 24 },
  );
}, 600_000);

afterAll(() => {
  collection.remove();
});

/** The page of most elements of each kind, and how many it has. */
function largestPages(): Map<string, { path: string; nodes: number }> {
  const largest = new Map<string, { path: string; nodes: number }>();
  for (const path of listFiles(dist).filter((name) => name.endsWith('.html'))) {
    const nodes = readFileSync(join(dist, path), 'utf8').match(/<[a-z]/giu)?.length ?? 0;
    const kind = kindOfPage(path);
    if ((largest.get(kind)?.nodes ?? 0) < nodes) largest.set(kind, { path, nodes });
  }
  return largest;
}

test('no page has more than 4,000 elements, or weighs more than 200 KB', () => {
  // A plan's page is as long as its text.
  const heavy = [...largestPages().values()].filter(
    ({ path, nodes }) => nodes > 4000 && !path.startsWith('plans/'),
  );
  expect(heavy).toEqual([]);
  for (const path of listFiles(dist).filter((name) => name.endsWith('.html')))
    expect(gzipSync(readFileSync(join(dist, path))).length, path).toBeLessThan(200_000);
});

test('what is too much for the page of a place stands whole on pages of their own, a link away', () => {
  const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
  const place = read('regions/370700.html');
  const parts = listFiles(dist).filter((path) => path.startsWith('regions/370700/'));
  expect(parts.length).toBeGreaterThan(3);
  const linked = [place, ...parts.map(read)].join('');
  for (const path of parts)
    expect(linked).toMatch(new RegExp(`["/]${path.split('/').at(-1) ?? ''}"`, 'u'));
  const rowsOf = (path: string): number => read(path).match(/<tr><th scope="row">/gu)?.length ?? 0;
  const yearly = parts.filter((path) => path.includes('/years-'));
  const said = /(\d+) 项逐年排开/u.exec(place)?.[1];
  expect(yearly.reduce((sum, path) => sum + rowsOf(path), 0)).toBe(Number(said));
  // Of the dockets each document has one, the latest at the place's own address.
  const dockets = listFiles(dist).filter((path) => path.startsWith('ledgers/370700'));
  expect(dockets).toHaveLength(years.length);
  expect(read('ledgers/370700.html')).toContain('2025年政府工作报告 · 督办台账');
});

test('nothing scrolls sideways on a phone', async () => {
  const browser = await openChromium();
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const wide: string[] = [];
  for (const { path } of largestPages().values()) {
    await page.goto(`file://${join(dist, path)}`);
    if (await page.evaluate(() => document.documentElement.scrollWidth > 360)) wide.push(path);
  }
  await browser.close();
  expect(wide).toEqual([]);
}, 300_000);

test('a topic lists its documents by place, and brings a place’s sentences where they are asked for', async () => {
  const path = listFiles(dist).find(
    (name) =>
      name.startsWith('topics/') &&
      readFileSync(join(dist, name), 'utf8').includes('class="topic-places"'),
  );
  const browser = await openChromium();
  const page = await browser.newPage();
  await page.goto(`file://${join(dist, path ?? '')}`);
  const place = page.locator('.topic-places li', { has: page.locator('button') }).last();
  await page.locator('.topic-places details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true;
  });
  await place.locator('button').click();
  await place.locator('.said p').first().waitFor();
  const link = place.locator('.said p a').first();
  const [plan, anchor] =
    ((await link.getAttribute('href')) ?? '').split('/').pop()?.split('.html#') ?? [];
  const clauses = JSON.parse(readFileSync(join(dist, 'data/clauses.json'), 'utf8')) as {
    plan: string;
    anchor: string;
    text: string;
  }[];
  const text = clauses.find((one) => one.plan === plan && one.anchor === anchor)?.text ?? '';
  const said = (await place.locator('.said p').first().textContent()) ?? '';
  const first =
    said
      .slice(said.indexOf(' ') + 1)
      .split('……')[0]
      ?.trim() ?? '';
  expect(first).not.toBe('');
  expect(text).toContain(first);
  await place.locator('button').click();
  expect(await place.locator('.said').count()).toBe(0);
  await browser.close();
}, 120_000);
