import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadTables } from '../src/convert/load-tables.ts';
import { readPage } from '../src/intake/html/read-page.ts';
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

const word = (xml: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(xml), ...more });
const body = (words: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`;
/** A container of Word 97 that holds a stream of this name. */
const container = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from(stream, 'utf16le'),
  ]);
const noise = (count: number): number[] => Array.from({ length: count }, (_, i) => (i * 37) % 256);

/** What would harm or cannot be read, and what is said of it. */
const hostile: readonly (readonly [name: string, bytes: Uint8Array, says: RegExp])[] = [
  ['bomb.docx', zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }), /太大/u],
  [
    'outside.docx',
    word(`<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body('&x;')}`),
    /实体声明，正常的文档没有/u,
  ],
  ['program.docx', Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, ...noise(900)), /不是文本文件/u],
  ['photo.docx', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, ...noise(900)), /JPEG 图片/u],
  ['old.doc', container('WordDocument'), /保存类型选“Word 文档 \(\*\.docx\)”/u],
  ['old.wps', container('WordDocument'), /文件类型选“Microsoft Word 文件 \(\*\.docx\)”/u],
];

/** Files of every form, and some that are refused: a picture, an archive, half a PDF, noise, nothing. */
const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...originals.map(([name, bytes]) => [name, bytes] as const),
  ['某县 工作.txt', new TextEncoder().encode('某县2025年重点工作\n一、工业\n1.新增企业12家。')],
  // A Word file with macros is text and nothing else
  ['macro.docm', word(body('1.新增企业12家。'), { 'word/vbaProject.bin': Uint8Array.of(7) })],
  [
    'half.pdf',
    (originals.find(([name]) => name.endsWith('.pdf'))?.[1] ?? new Uint8Array()).slice(0, 60),
  ],
  ['picture.pdf', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1)],
  ['noise.txt', Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 31)],
  ['empty.docx', new Uint8Array()],
  // A Word file with a password is a container of Word 97 that holds one packet
  ['locked.docx', container('EncryptedPackage')],
  ...hostile.map(([name, bytes]) => [name, bytes] as const),
];

/** A page that would run what it holds, in every way that a page has. */
const hostilePage = `<!DOCTYPE html><html><head><script>globalThis.ran = 1</script></head><body onload="ran = 2">
<h1>某县2025年重点工作任务</h1><p>1.新增企业12家。<img src="http://127.0.0.1:9/x.png" onerror="globalThis.ran = 3"></p>
<p>2.建成园区2个。&lt;script&gt;globalThis.ran = 4&lt;/script&gt;</p><iframe srcdoc="<script>parent.ran = 5</script>"></iframe></body></html>`;

/** What the command says of each, as JSON or as its line. */
let told: string[];
let home: Awaited<ReturnType<typeof serveDist>>;

beforeAll(async () => {
  const tables = loadTables(folderToCollection());
  told = await Promise.all(
    files.map(([name, bytes]) =>
      readBytes(bytes, name, tables, { readPage, readPdf }).then(
        (read) => JSON.stringify(read),
        (error: unknown) => refusalLine(name, error),
      ),
    ),
  );
  home = await serveDist('/x/y/');
});
afterAll(() => home.close());

/** A paragraph, and what the edition says to each figure and quotation of it. */
const paragraph =
  '兖州区2023年新增绿色建筑50万平方米，新增规上服务业企业51家。台儿庄区2023年提出“全年建成5G基站1000个以上”。';
const answers = ['50万平方米 same', '51家 different', '全年建成5G基站1000个以上 different'];
const checkAll = `planCheck.check(${JSON.stringify(paragraph)}).then((records) =>
  records.map(({ words, verdict }) => words + ' ' + verdict))`;

/** Reads all files on the page that is open, by the function of the contract. */
const readAll = `Promise.all(${JSON.stringify(files.map(([name, bytes]) => [name, [...bytes]]))}.map(([name, bytes]) =>
  planReader.read(Uint8Array.from(bytes), name).then((read) => JSON.stringify(read), (error) => error.message)))`;

test('the originals are read, the rest is refused', () => {
  expect(told.map((words) => words.startsWith('{'))).toEqual(
    files.map((_, i) => i <= originals.length + 1),
  );
  for (const [name, , says] of hostile) {
    const [line, ...more] = told.filter((words) => words.startsWith(`${name}：`));
    expect(line).toMatch(says);
    expect(more).toEqual([]);
  }
});

test('a worker is text for the page that starts it: nothing of it is parsed there', () => {
  for (const name of ['reader', 'page', 'pdf'])
    expect(readFileSync(`dist/scripts/${name}.worker.js`, 'utf8')).toMatch(
      /^globalThis\["plan-\w+\.worker"\] = "/u,
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
      expect(await page.evaluate(checkAll)).toEqual(answers);
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
        expect(await page.evaluate(checkAll)).toEqual(answers);
      }
    } finally {
      await browser.close();
    }
  },
  120_000,
);

test('a reader chooses, pastes, filters, takes along and clears; nothing is sent or kept, the file stays text', async () => {
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:file|blob|data):/u.test(request.url())) sent.push(request.url());
    });
    await page.goto(`${fileUrl}own.html`);
    const says = (words: string): Promise<void> =>
      page.locator('[data-part="said"]', { hasText: words }).waitFor();
    const entries = page.locator('.own-entry');
    const tally = (): Promise<string[]> => page.locator('.tally button b').allTextContents();
    expect(await page.textContent('.safe')).toContain('只在本机处理，不上传、不留存');
    await page.setInputFiles('[data-part="file"]', {
      name: '兖州.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        '兖州区2023年重点工作任务\n一、工业\n1.新增<b>规上服务业</b>企业51家。（责任单位：区商务局）\n2.新增绿色建筑50万平方米。（责任单位：区住建局）\n3.改造小区8个，其中城东5个、城西4个。（责任单位：区住建局）',
      ),
    });
    await says('核对完了“兖州.txt”');
    expect(await entries.count()).toBe(5);
    expect(await entries.nth(2).locator('.tx').textContent()).toContain('<b>规上服务业</b>');
    expect(await entries.nth(3).locator('.k-same').textContent()).toBe('50万平方米');
    const notes = page.locator('.own-entry .note:not(.beside)');
    // Places of an entry of which nothing is held are one note until it is opened
    expect([(await tally())[0]?.trim(), await notes.count()]).toEqual(['6', 4]);
    await page.locator('.note.all', { hasText: '没有查到 3 处' }).click();
    expect(await notes.count()).toBe(7);
    await page.locator('.result p[role="status"]', { hasText: '对照：' }).waitFor();
    await entries.nth(3).locator('.note.beside').click();
    await entries.nth(3).locator('.app.beside', { hasText: '绿色建筑' }).waitFor();
    expect(await page.textContent('.result')).not.toContain('缺项');
    await entries.nth(3).locator('.note.same').click();
    await entries.nth(3).locator('.own-strip svg').first().waitFor({ state: 'attached' });
    await page.locator('.tally button.slip').click();
    expect(await page.locator('.own-entry small').allTextContents()).toEqual([
      '其中 5＋4＝9，合计写 8个',
    ]);
    await notes.click();
    expect(await page.textContent('.app')).toContain('不必改');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.click('text=Word（批注在旁）'),
    ]);
    expect(file.suggestedFilename()).toBe('核稿 兖州区2023年重点工作任务.docx');
    const [folder] = await Promise.all([
      page.waitForEvent('download'),
      page.click('text=存成收录用的文件夹'),
    ]);
    expect(folder.suggestedFilename()).toBe('收录 兖州区2023年重点工作任务.zip');

    await page.setInputFiles('[data-part="file"]', {
      name: '图.docx',
      mimeType: 'text/plain',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]),
    });
    await says('图.docx：这是一张 PNG 图片');
    expect(await entries.count()).toBe(0);

    await page.setInputFiles('[data-part="file"]', {
      name: '网页.html',
      mimeType: 'text/html',
      buffer: Buffer.from(hostilePage),
    });
    await says('核对完了“网页.html”');
    await page.locator('.own-entry', { hasText: '<script>globalThis.ran = 4</script>' }).waitFor();
    expect(await page.evaluate('typeof globalThis.ran')).toBe('undefined');
    await page.click('[data-part="clear"]');

    await page.fill('textarea', paragraph);
    await page.keyboard.press('Control+Enter');
    await says('核对完了粘贴的文字：数字和引文 3 处');
    await page.fill('.asked input[inputmode]', '2023');
    await page.click('text=重新核对');
    await says('核对完了粘贴的文字：数字和引文 3 处');
    expect(await page.locator('.note.different').count()).toBe(2);

    await page.click('[data-part="clear"]');
    expect(await page.locator('.result').textContent()).toBe('');
    expect(await page.inputValue('textarea')).toBe('');
    const kept = await page.evaluate(
      () =>
        `${location.href}${document.title}${history.length}${localStorage.length}${document.cookie}`,
    );
    expect(kept).not.toContain('绿色');
    expect(sent).toEqual([]);
  } finally {
    await browser.close();
  }
}, 60_000);
