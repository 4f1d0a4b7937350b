import { createHash } from 'node:crypto';
import type { FileTree } from './file-tree.ts';

/** `manifest.json` of one home: every other file of it, by path, with SHA-256 and size in bytes. */
export interface Manifest {
  edition: string;
  files: { path: string; sha256: string; bytes: number }[];
}

/** SHA-256 as 64 lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Lists the files of one home; `edition` is the edition's date. */
export function filesToManifest(files: FileTree, edition: string): Manifest {
  return {
    edition,
    files: [...files].map(([path, bytes]) => ({
      path,
      sha256: sha256(bytes),
      bytes: bytes.length,
    })),
  };
}

/**
 * One digest for many files: SHA-256 over a line `<sha256>  <path>\n` for each file in path order,
 * the form that `sha256sum` prints, so that anybody can make it again.
 */
export function filesToDigest(files: FileTree): string {
  const lines = [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`);
  return sha256(new TextEncoder().encode(lines.join('')));
}
