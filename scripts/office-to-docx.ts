import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** .doc, .wps, .rtf, .odt → .docx by the machine's LibreOffice, in a folder and profile of its own; null without it. */
export async function officeToDocx(
  bytes: Uint8Array,
  extension: string,
): Promise<Uint8Array | null> {
  const folder = mkdtempSync(join(tmpdir(), 'intake-'));
  try {
    writeFileSync(join(folder, `in.${extension}`), bytes);
    for (const program of ['soffice', 'libreoffice']) {
      const profile = pathToFileURL(join(folder, 'profile')).href;
      const options = [`-env:UserInstallation=${profile}`, '--headless', '--norestore'];
      try {
        await run(
          program,
          [...options, '--convert-to', 'docx', '--outdir', folder, join(folder, `in.${extension}`)],
          { timeout: 25_000 },
        );
        return readFileSync(join(folder, 'in.docx'));
      } catch {
        // Not installed, or the file is none that it reads: the next, then the advice to save as .docx
      }
    }
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
