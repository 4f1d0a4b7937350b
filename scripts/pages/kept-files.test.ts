import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sealOf } from '../../src/offline/files-to-manifest.ts';
import { type Collection, folderToCollection } from '../../src/seed/collection.ts';
import { keptFile, openKeptFiles } from './kept-files.ts';

let collection: Collection;
let made: number;

/** Makes a file of one text as a build does, and leaves the site as the next build finds it. */
function build(text: string, program = 'one'): string {
  const kept = openKeptFiles(collection, program);
  const bytes = keptFile(kept, text, () => {
    made += 1;
    return new TextEncoder().encode(text);
  });
  kept.close();
  const dist = join(collection.root, 'dist');
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'a.txt'), bytes);
  const files = [sealOf('a.txt', bytes)];
  writeFileSync(join(dist, 'manifest.json'), JSON.stringify({ files }));
  return new TextDecoder().decode(bytes);
}

beforeEach(() => {
  collection = folderToCollection(mkdtempSync(join(tmpdir(), 'plan-concordance-')));
  made = 0;
  build('甲');
});

afterEach(() => {
  rmSync(collection.root, { recursive: true, force: true });
});

test.each<[string, () => void, Parameters<typeof build>, number]>([
  ['the same text', () => undefined, ['甲'], 1],
  ['another text', () => undefined, ['乙'], 2],
  ['another program', () => undefined, ['甲', 'two'], 2],
  [
    'a file that was changed',
    () => {
      writeFileSync(join(collection.root, 'dist/a.txt'), '乙');
    },
    ['甲'],
    2,
  ],
  [
    'a note that was cut',
    () => {
      writeFileSync(join(collection.root, '.cache/files.json'), '{');
    },
    ['甲'],
    2,
  ],
])('%s: the file is right, and made only where it must be', (_name, act, args, times) => {
  act();
  expect(build(...args)).toBe(args[0]);
  expect(made).toBe(times);
});
