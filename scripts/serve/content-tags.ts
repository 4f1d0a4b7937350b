import { readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Manifest } from '../../src/offline/files-to-manifest.ts';

/**
 * ETags from the SHA-256 of contents that `manifest.json` of a built folder lists: two builds of one edition give the
 * same. The list is read again when it changed; null for a file that it does not hold, or that was changed after it.
 */
export function contentTags(root: string): (file: string) => string | null {
  const list = join(root, 'manifest.json');
  let written = 0;
  let known = new Map<string, { sha256: string; bytes: number }>();
  return (file) => {
    try {
      const { mtimeMs } = statSync(list);
      if (mtimeMs !== written) {
        const { files } = JSON.parse(readFileSync(list, 'utf8')) as Manifest;
        known = new Map(files.map((one) => [one.path, one]));
        written = mtimeMs;
      }
      const { mtimeMs: changed, size } = statSync(file);
      const one = known.get(relative(root, file).split(sep).join('/'));
      if (one === undefined || one.bytes !== size || changed > written) return null;
      return `"${one.sha256.slice(0, 32)}"`;
    } catch {
      // No list, or only half of one: the file's size and time serve instead.
      return null;
    }
  };
}
