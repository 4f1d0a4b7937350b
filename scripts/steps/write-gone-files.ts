import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { relativeHref } from '../../src/address/href.ts';
import { goneFiles } from '../../src/edition/gone-addresses.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { noticeToFile } from '../../src/export/notice-to-file.ts';

/** Puts a sentence at the address of every file that was offered once and is gone, in the form that its ending promises; returns how many. */
export async function writeGoneFiles(dist: string, edition: Edition): Promise<number> {
  const gone = goneFiles(edition).filter(({ path }) => !existsSync(join(dist, path)));
  for (const { path, text, to } of gone) {
    const now = edition.siteUrl === null ? relativeHref(path, to) : `${edition.siteUrl}/${to}`;
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), await noticeToFile(path, [text, `请看 ${now}`]));
  }
  return gone.length;
}
