import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../../src/offline/files-to-manifest.ts';
import type { Collection } from '../../src/seed/collection.ts';

const Manifest = z.object({ files: z.array(z.object({ path: z.string(), sha256: z.string() })) });

/** The site as the last build left it, from which files are taken by their hashes. */
export interface FormerSite {
  /** The bytes with this SHA-256; null where no file has them any more. */
  readonly take: (hash: string) => Uint8Array | null;
}

/** Opens dist/ by its manifest; where there is none it holds nothing. */
export function openFormerSite({ root, dist }: Collection): FormerSite {
  const files = new Map(readManifest(join(root, dist, 'manifest.json')));
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
