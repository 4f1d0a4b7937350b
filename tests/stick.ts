import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

/** The offline zip as somebody carries it: unpacked, its files read-only, under a name with blanks and Han characters. */
export interface Stick {
  /** Address of the unpacked folder, with `/` at its end. */
  url: string;
  /** Paths of all its files, from the folder. */
  files: string[];
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
    files: Object.keys(zip).map((path) => path.replace(/^plan-concordance\//u, '')),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
