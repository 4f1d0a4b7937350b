import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

/** The offline zip as somebody carries it: unpacked, its files read-only, under a name with blanks and Han characters. */
export interface Stick {
  /** Address of the unpacked folder, with `/` at its end. */
  url: string;
  /** All its files: path from the folder, and what stands in them. */
  files: Map<string, Uint8Array>;
  /** Takes a file or a folder away, as a bad copy does. */
  lose: (path: string) => void;
  remove: () => void;
}

/** Unpacks `dist/offline/plan-concordance.zip` into the temporary folder. */
export function unpackStick(): Stick {
  const place = mkdtempSync(join(tmpdir(), 'U 盘 资料 #1 '));
  const zip = unzipSync(new Uint8Array(readFileSync('dist/offline/plan-concordance.zip')));
  for (const [path, bytes] of Object.entries(zip)) {
    const target = join(place, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    chmodSync(target, 0o444);
  }
  const folder = join(place, 'plan-concordance');
  return {
    url: `${pathToFileURL(folder).href}/`,
    files: new Map(
      Object.entries(zip).map(([path, bytes]) => [path.replace(/^plan-concordance\//u, ''), bytes]),
    ),
    lose: (path) => rmSync(join(folder, path), { recursive: true }),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
