import { makeImprint } from '../model/fixtures/records.ts';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FileTree } from './file-tree.ts';
import type { Manifest } from './files-to-manifest.ts';
import { sealEdition } from './seal-edition.ts';
import { windowsNameProblem } from './windows-name-problem.ts';

const facts = { imprint: makeImprint(), plans: 5, entries: 400 };
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const tree = (files: Record<string, string>): FileTree =>
  new Map(
    Object.entries(files)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, body]) => [path, new TextEncoder().encode(body)]),
  );
const built = tree({
  'index.html': '<p>首页',
  'check.html': '<code>@@digest@@</code>@@offline@@',
  'plans/a.html': '<p>条文',
});

describe('sealing an edition', () => {
  const sealed = sealEdition(built, facts);
  const zip = unzipSync(sealed.get('offline/plan-concordance.zip') as Uint8Array);

  test('the zip holds one folder with index.html at its top and no offline folder', () => {
    expect(Object.keys(zip).sort()).toEqual(
      ['README.txt', 'check.html', 'index.html', 'manifest.json', 'plans/a.html'].map(
        (path) => `plan-concordance/${path}`,
      ),
    );
  });

  test('the read-me opens in Notepad: BOM and CRLF', () => {
    const bytes = zip['plan-concordance/README.txt'] as Uint8Array;
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text(bytes).match(/(?<!\r)\n/)).toBeNull();
    expect(text(bytes)).toContain('版本日期：2026-11-22');
  });

  test('the sidecar names the zip with its SHA-256', () => {
    const hash = createHash('sha256')
      .update(sealed.get('offline/plan-concordance.zip') as Uint8Array)
      .digest('hex');
    expect(text(sealed.get('offline/plan-concordance.zip.sha256'))).toBe(
      `${hash}  plan-concordance.zip\n`,
    );
    for (const [path, bytes] of sealed)
      if (path.endsWith('.html')) expect(text(bytes)).not.toContain(hash);
  });

  test('both homes show one digest, and each manifest lists every other file of its home', () => {
    const digest = /<code>([0-9a-f]{64})<\/code>/;
    const web = text(sealed.get('check.html'));
    const copy = text(zip['plan-concordance/check.html']);
    expect(web.match(digest)?.[1]).toBeDefined();
    expect(web.match(digest)?.[1]).toBe(copy.match(digest)?.[1]);
    expect(copy).not.toContain('plan-concordance.zip');

    const listed = (bytes: Uint8Array | undefined): string[] =>
      (JSON.parse(text(bytes)) as Manifest).files.map(({ path }) => path);
    expect(listed(zip['plan-concordance/manifest.json'])).toEqual([
      'README.txt',
      'check.html',
      'index.html',
      'plans/a.html',
    ]);
    expect(listed(sealed.get('manifest.json'))).toEqual([
      'README.txt',
      'check.html',
      'index.html',
      'offline/plan-concordance.zip',
      'offline/plan-concordance.zip.sha256',
      'plans/a.html',
    ]);
  });

  test('sealing again, or what was sealed before, gives the same bytes in any time zone', () => {
    const zone = process.env['TZ'];
    for (const other of ['Asia/Shanghai', 'America/Los_Angeles']) {
      process.env['TZ'] = other;
      expect(sealEdition(built, facts)).toEqual(sealed);
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    const again = new Map([...sealed, ...built]);
    expect(sealEdition(again, facts)).toEqual(sealed);
  });

  test('a check page without its tokens is a named error', () => {
    expect(() => sealEdition(tree({ 'check.html': '<p>' }), facts)).toThrow(
      'check.html: expected @@digest@@ once, found it 0 times',
    );
    expect(() => sealEdition(tree({ 'index.html': '' }), facts)).toThrow('no check.html');
  });
});

test.each([
  ['plans/a.html', null],
  ['plans/a:b.html', '<>:'],
  ['data/con.json', 'device'],
  ['data/COM1', 'device'],
  ['data/a. ', 'end of'],
  ['data/文件.json', 'ASCII'],
  ['a//b', 'between slashes'],
  [`${'x'.repeat(176)}.htm`, 'under 180'],
])('Windows on %j: %s', (path, problem) => {
  const found = windowsNameProblem(path);
  if (problem === null) expect(found).toBeNull();
  else expect(found).toContain(problem);
});
