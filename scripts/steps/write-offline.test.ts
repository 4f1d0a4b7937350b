import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeImprint } from '../../src/model/fixtures/records.ts';
import type { Manifest } from '../../src/offline/files-to-manifest.ts';
import { ZIP } from '../../src/offline/seal-edition.ts';
import { type Collection, folderToCollection } from '../../src/seed/collection.ts';
import { type KeptZip, noZip, noteZip, openKeptZip } from './kept-zip.ts';
import { type SealedSite, writeOffline } from './write-offline.ts';

const facts = { imprint: makeImprint(), plans: 5, entries: 400 };
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
let collection: Collection;
const at = (path: string): string => join(collection.root, 'dist', path);

function write(files: Record<string, string>): void {
  for (const [path, body] of Object.entries(files)) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), body);
  }
}

const built = {
  'index.html': '<p>首页',
  'check.html': '<code>@@digest@@</code>@@offline@@',
  'plans/a.html': '<p>条文'.repeat(100),
};

/** Seals the folder as it stands, check.html as the pages left it. */
function seal(kept: KeptZip = noZip): SealedSite {
  write({ 'check.html': built['check.html'] });
  return writeOffline(join(collection.root, 'dist'), facts, kept);
}

const zipBytes = (): Buffer => readFileSync(at(ZIP));
const unzipped = (): Record<string, Uint8Array> => unzipSync(new Uint8Array(zipBytes()));

beforeEach(() => {
  collection = folderToCollection(mkdtempSync(join(tmpdir(), 'plan-concordance-')));
  write(built);
});

afterEach(() => {
  rmSync(collection.root, { recursive: true, force: true });
});

test('the zip holds one folder with index.html at its top and no offline folder', () => {
  seal();
  expect(Object.keys(unzipped()).sort()).toEqual(
    ['README.txt', 'check.html', 'index.html', 'manifest.json', 'plans/a.html'].map(
      (path) => `plan-concordance/${path}`,
    ),
  );
  expect(text(unzipped()['plan-concordance/plans/a.html'])).toBe(built['plans/a.html']);
});

test('the read-me opens in Notepad: BOM and CRLF', () => {
  seal();
  const bytes = unzipped()['plan-concordance/README.txt'] as Uint8Array;
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(text(bytes).match(/(?<!\r)\n/)).toBeNull();
  expect(text(bytes)).toContain('版本日期：2026-11-22');
});

test('the sidecar names the zip with its SHA-256, and no page does', () => {
  seal();
  const hash = createHash('sha256').update(zipBytes()).digest('hex');
  expect(readFileSync(at(`${ZIP}.sha256`), 'utf8')).toBe(`${hash}  plan-concordance.zip\n`);
  for (const page of ['index.html', 'check.html'])
    expect(readFileSync(at(page), 'utf8')).not.toContain(hash);
});

test('both homes show one digest, and each manifest lists every other file of its home', () => {
  seal();
  const digest = /<code>([0-9a-f]{64})<\/code>/;
  const web = readFileSync(at('check.html'), 'utf8');
  const copy = text(unzipped()['plan-concordance/check.html']);
  expect(web.match(digest)?.[1]).toBeDefined();
  expect(web.match(digest)?.[1]).toBe(copy.match(digest)?.[1]);
  expect(copy).not.toContain('plan-concordance.zip');
  const listed = (json: string): string[] =>
    (JSON.parse(json) as Manifest).files.map(({ path }) => path);
  const shared = ['README.txt', 'check.html', 'index.html'];
  expect(listed(text(unzipped()['plan-concordance/manifest.json']))).toEqual([
    ...shared,
    'plans/a.html',
  ]);
  expect(listed(readFileSync(at('manifest.json'), 'utf8'))).toEqual([
    ...shared,
    ZIP,
    `${ZIP}.sha256`,
    'plans/a.html',
  ]);
});

test('sealing again gives the same bytes in any time zone', () => {
  seal();
  const first = zipBytes();
  const zone = process.env['TZ'];
  for (const other of ['Asia/Shanghai', 'America/Los_Angeles']) {
    process.env['TZ'] = other;
    seal();
    expect(zipBytes().equals(first)).toBe(true);
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('what did not change is taken from the last zip, and the bytes are those of a new one', () => {
  noteZip(collection, 'program', seal());
  renameSync(join(collection.root, 'dist'), join(collection.root, 'former'));
  write({ ...built, 'index.html': '<p>另一首页' });
  const taken: string[] = [];
  const kept = openKeptZip({ ...collection, dist: 'former' }, 'program');
  seal({
    ...kept,
    take: (hash) => {
      const bytes = kept.take(hash);
      if (bytes !== null) taken.push(hash);
      return bytes;
    },
  });
  kept.close();
  const again = zipBytes();
  expect(taken).toHaveLength(2);
  seal();
  expect(zipBytes().equals(again)).toBe(true);
});

test.each([
  ['another program', () => undefined, 'other'],
  ['a zip that was changed', () => write({ [ZIP]: 'PK' }), 'program'],
  [
    'a note that was cut',
    () => writeFileSync(join(collection.root, '.cache/zip.json'), '{'),
    'program',
  ],
])('%s: nothing is taken', (_name, damage, program) => {
  const { members, sha256, ...rest } = seal();
  noteZip(collection, 'program', { members, sha256, ...rest });
  damage();
  expect(openKeptZip(collection, program).take(members[0]?.sha256 ?? '')).toBeNull();
});

test('a check page without its tokens is a named error', () => {
  write({ 'check.html': '<p>' });
  const sealing = (): SealedSite => writeOffline(join(collection.root, 'dist'), facts, noZip);
  expect(sealing).toThrow('check.html: expected @@digest@@ once, found it 0 times');
  rmSync(at('check.html'));
  expect(sealing).toThrow('no check.html');
});
