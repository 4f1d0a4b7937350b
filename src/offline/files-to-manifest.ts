import { hash } from 'node:crypto';

/** A file of one home by its path, with SHA-256 and size in bytes. */
export interface FileSeal {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** `manifest.json` of one home: every other file of it; `edition` is the edition's date. */
export interface Manifest {
  readonly edition: string;
  readonly files: readonly FileSeal[];
}

/** SHA-256 as 64 lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

/** A file's seal. */
export function sealOf(path: string, bytes: Uint8Array): FileSeal {
  return { path, sha256: sha256(bytes), bytes: bytes.length };
}

/** Files in the order of their paths' code units. */
export function filesToManifest(files: readonly FileSeal[], edition: string): Manifest {
  return { edition, files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

/**
 * One digest for many files: SHA-256 over a line `<sha256>  <path>\n` for each file in path order,
 * the form that `sha256sum` prints, so that anybody can make it again.
 */
export function filesToDigest(files: readonly FileSeal[]): string {
  const { files: ordered } = filesToManifest(files, '');
  const lines = ordered.map(({ path, sha256: hash }) => `${hash}  ${path}\n`);
  return sha256(new TextEncoder().encode(lines.join('')));
}
