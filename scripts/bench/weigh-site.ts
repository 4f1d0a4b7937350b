import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../src/offline/list-files.ts';

export interface Weight {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  /** Each file compressed by itself. */
  readonly gzip: number;
}

/** What each folder of a site weighs, the heaviest first; files at its top stand under `.`. */
export function weighSite(dist: string): Weight[] {
  const folders = Map.groupBy(listFiles(dist), (file) => {
    const parts = file.split('/');
    // data/ holds many kinds of files; each is told apart.
    return (
      parts.slice(0, parts[0] === 'data' ? Math.min(2, parts.length - 1) : -1).join('/') || '.'
    );
  });
  const tops = Map.groupBy(folders, ([folder]) =>
    folder.startsWith('data') ? folder : (folder.split('/')[0] ?? '.'),
  );
  return [...tops]
    .map(([folder, groups]) => {
      const weight = { folder, files: 0, bytes: 0, gzip: 0 };
      for (const file of groups.flatMap(([, files]) => files)) {
        const bytes = readFileSync(join(dist, file));
        weight.files += 1;
        weight.bytes += bytes.length;
        weight.gzip += gzipSync(bytes).length;
      }
      return weight;
    })
    .sort((a, b) => b.gzip - a.gzip);
}
