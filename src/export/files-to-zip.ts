import { zipSync } from 'fflate';

/** Files in one folder → a zip; the same files give the same bytes. */
export function filesToZip(
  folder: string,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Uint8Array {
  const inside = Object.fromEntries(files.map(([name, bytes]) => [`${folder}/${name}`, bytes]));
  return zipSync(inside, { mtime: '1980-01-02T00:00:00Z' });
}
