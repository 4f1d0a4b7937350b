import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All files under a folder, as paths relative to it with `/`, in code-point order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
}
