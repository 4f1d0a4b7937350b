import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../../src/offline/files-to-manifest.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { readInTurn } from '../files/read-in-turn.ts';

const Manifest = z.object({ files: z.array(z.object({ path: z.string(), sha256: z.string() })) });

/** The site as the last build left it, from which files are taken by their hashes. */
export interface FormerSite {
  /** The bytes with this SHA-256; null where no file has them any more. */
  readonly take: (hash: string) => Uint8Array | null;
  /** Writes the file at a path below another folder, where it has this SHA-256 still; tells whether it did. */
  readonly copy: (path: string, hash: string, to: string) => boolean;
}

/** Opens dist/ by its manifest; where there is none it holds nothing. */
export function openFormerSite({ root, dist }: Collection): FormerSite {
  const own = readManifest(join(root, dist, 'manifest.json'));
  const files = new Map(own);
  const hashes = new Map(own.map(([hash, path]) => [path, hash]));
  const readNext = readInTurn();
  return {
    take: (hash) => {
      const path = files.get(hash);
      if (path === undefined) return null;
      try {
        const bytes = readFileSync(join(root, dist, path));
        return sha256(bytes) === hash ? bytes : null;
      } catch {
        // Gone since.
        return null;
      }
    },
    copy: (path, hash, to) => {
      if (hashes.get(path) !== hash) return false;
      try {
        const bytes = readNext(join(root, dist, path));
        if (sha256(bytes) !== hash) return false;
        mkdirSync(dirname(join(to, path)), { recursive: true });
        writeFileSync(join(to, path), bytes);
        return true;
      } catch {
        // Gone since; where it is the disk that fails, the page is made and fails there.
        return false;
      }
    },
  };
}

function readManifest(path: string): [hash: string, path: string][] {
  try {
    const { files } = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
    return files.map((file) => [file.sha256, file.path]);
  } catch {
    // No site, or a damaged one.
    return [];
  }
}
