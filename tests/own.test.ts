import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadTables } from '../src/convert/load-tables.ts';
import { originals } from '../src/intake/fixtures/originals.ts';
import { readPdf } from '../src/intake/pdf/read-pdf.ts';
import { readBytes } from '../src/reader/read-bytes.ts';
import { refusalLine } from '../src/reader/refusal-line.ts';
import { folderToCollection } from '../src/seed/collection.ts';
import {
  fileUrl,
  hasFirefox,
  openChromium,
  openFirefox,
  serveDist,
  warnWithoutFirefox,
} from './browser.ts';

/** Files of every form, and some that are refused: a picture, an archive, half a PDF, noise, nothing. */
const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...originals.map(([name, bytes]) => [name, bytes] as const),
  ['某县 工作.txt', new TextEncoder().encode('某县2025年重点工作\n一、工业\n1.新增企业12家。')],
  [
    'half.pdf',
    (originals.find(([name]) => name.endsWith('.pdf'))?.[1] ?? new Uint8Array()).slice(0, 60),
  ],
  ['picture.pdf', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1)],
  ['noise.txt', Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 31)],
  ['empty.docx', new Uint8Array()],
];

/** What the command says of each, as JSON or as its line. */
let told: string[];
let home: Awaited<ReturnType<typeof serveDist>>;

beforeAll(async () => {
  const tables = loadTables(folderToCollection());
  told = await Promise.all(
    files.map(([name, bytes]) =>
      readBytes(bytes, name, tables, { readPdf }).then(
        (read) => JSON.stringify(read),
        (error: unknown) => refusalLine(name, error),
      ),
    ),
  );
  home = await serveDist('/x/y/');
});
afterAll(() => home.close());

/** Reads all files on the page that is open, by the function of the contract. */
const readAll = `Promise.all(${JSON.stringify(files.map(([name, bytes]) => [name, [...bytes]]))}.map(([name, bytes]) =>
  planReader.read(Uint8Array.from(bytes), name).then((read) => JSON.stringify(read), (error) => error.message)))`;

test('the originals are read, the rest is refused', () => {
  expect(told.map((words) => words.startsWith('{'))).toEqual(
    files.map((_, i) => i <= originals.length),
  );
});

test('own.html reads what the command reads, over http and from disk, in Chromium', async () => {
  const browser = await openChromium();
  try {
    for (const url of [home.url, fileUrl]) {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('console', (message) => errors.push(message.text()));
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(`${url}own.html`);
      expect(await page.evaluate(readAll)).toEqual(told);
      expect(errors).toEqual([]);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}, 120_000);

warnWithoutFirefox();
test.skipIf(!hasFirefox)(
  'the same in Firefox',
  async () => {
    const browser = await openFirefox();
    try {
      for (const url of [home.url, fileUrl]) {
        const page = await browser.newPage();
        await page.goto(`${url}own.html`);
        expect(await page.evaluate(readAll)).toEqual(told);
      }
    } finally {
      await browser.close();
    }
  },
  120_000,
);

test('a reader chooses, drops, pastes and clears; what the file says is text, never markup', async () => {
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${fileUrl}own.html`);
    const says = (words: string): Promise<void> =>
      page.locator('[data-part="said"]', { hasText: words }).waitFor();
    const entries = page.locator('.own-entry');
    await page.setInputFiles('[data-part="file"]', {
      name: '某县.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        '某县2025年重点工作\n一、工业\n1.新增<b>企业</b>12家。（责任单位：县工信局）',
      ),
    });
    await says('读完了“某县.txt”。');
    expect(await entries.count()).toBe(3);
    expect(await entries.nth(2).locator('.tx').textContent()).toContain('<b>企业</b>12家');
    expect(await entries.nth(2).locator('.fig').textContent()).toBe('12家');
    expect(await entries.nth(2).locator('.notes').textContent()).toContain('责任单位：县工信局');

    await page.setInputFiles('[data-part="file"]', {
      name: '图.docx',
      mimeType: 'text/plain',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]),
    });
    await says('图.docx：这是一张 PNG 图片');
    expect(await entries.count()).toBe(0);

    await page.fill(
      'textarea',
      '某县2025年重点工作\n\n序号\t任务\t责任单位\n1\t修路3公里\t县交通局',
    );
    await page.keyboard.press('Control+Enter');
    await says('读完了粘贴的文字。');
    expect(await page.locator('.result table tbody tr').count()).toBe(1);

    await page.click('[data-part="clear"]');
    expect(await page.locator('.result').textContent()).toBe('');
    expect(await page.inputValue('textarea')).toBe('');
  } finally {
    await browser.close();
  }
}, 60_000);
