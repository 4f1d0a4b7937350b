import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file as it lies in the reader's folder after a download. */
export interface SavedFile {
  name: string;
  bytes: Buffer;
}

/** A fresh folder that a browser is told to save into. */
export interface DownloadFolder {
  path: string;
  /** Does something and waits for the whole file that it gives; the folder is empty afterwards. */
  save: (act: () => Promise<void>) => Promise<SavedFile>;
  remove: () => void;
}

/** Names that browsers give to files whose end has not come. */
const unfinished = /\.(?:part|crdownload|wkdownload)$/u;

/** Makes a folder for downloads in the temporary folder. */
export function downloadFolder(): DownloadFolder {
  const path = mkdtempSync(join(tmpdir(), 'downloads-'));
  return {
    path,
    save: async (act) => {
      await act();
      const until = Date.now() + 30_000;
      let before = '';
      while (Date.now() < until) {
        const whole = readdirSync(path).filter((name) => !unfinished.test(name));
        const files = whole.map((name) => ({
          name,
          bytes: readFileSync(join(path, name)),
        }));
        const now = files.map(({ name, bytes }) => `${name} ${bytes.length}`).join();
        const [file] = files;
        // Firefox keeps the place with an empty file while the bytes gather beside it.
        if (files.length === 1 && file !== undefined && file.bytes.length > 0 && now === before) {
          rmSync(join(path, file.name));
          return file;
        }
        before = now;
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      throw new Error(`no download within 30 seconds, found: ${before}`);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
