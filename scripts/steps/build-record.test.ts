import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Collection, folderToCollection } from '../../src/seed/collection.ts';
import { isFresh, writeBuildRecord } from './build-record.ts';
import { sourcesDigest } from './sources-digest.ts';

let collection: Collection;
const at = (path: string): string => join(collection.root, path);

function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

beforeEach(() => {
  collection = folderToCollection(mkdtempSync(join(tmpdir(), 'plan-concordance-')));
  for (const plan of ['a', 'b']) write(`plans/${plan}/source.txt`, '原文');
  write('dist/index.html', '<p>');
  write('dist/manifest.json', '{"files":[{"path":"index.html"}]}');
  writeBuildRecord(collection, sourcesDigest(collection));
  expect(isFresh(collection)).toBe(true);
});

afterEach(() => {
  rmSync(collection.root, { recursive: true, force: true });
});

test.each([
  ['a source was changed', () => write('plans/a/source.txt', '原 文')],
  ['a source was deleted', () => rmSync(at('plans/b'), { recursive: true })],
  ['a review was added', () => write('reviews/a.yaml', '[]')],
  ['a page is missing', () => rmSync(at('dist/index.html'))],
  ['the manifest is another', () => write('dist/manifest.json', '{"files":[]}')],
  ['the manifest was cut', () => truncateSync(at('dist/manifest.json'))],
  ['the site is gone', () => rmSync(at('dist'), { recursive: true })],
  ['nothing is known of the last build', () => rmSync(at('.cache/built.json'))],
])('%s: the site is made again', (_name, act) => {
  act();
  expect(isFresh(collection)).toBe(false);
});
