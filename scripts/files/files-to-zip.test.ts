import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { filesToZip as inBrowser } from '../../src/export/files-to-zip.ts';
import { filesToZip } from './files-to-zip.ts';

const files = ['', '一', '二'.repeat(30_000)].map(
  (text, at) => [`${at}.xml`, new TextEncoder().encode(text)] as const,
);

test.each(['', 'folder'])('holds what the zip of a browser holds, below “%s”', (folder) => {
  expect(unzipSync(filesToZip(folder, files))).toEqual(unzipSync(inBrowser(folder, files)));
});
