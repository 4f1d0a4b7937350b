import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** .doc, .wps, .rtf, .odt → .docx by the machine's LibreOffice, in a folder and profile of its own; null without it. */
export async function officeToDocx(
  bytes: Uint8Array,
  extension: string,
): Promise<Uint8Array | null> {
  const program = findProgram();
  if (program === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'intake-'));
  try {
    const source = join(folder, `in.${extension}`);
    writeFileSync(source, bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const options = [`-env:UserInstallation=${profile}`, '--headless', '--norestore'];
    const convert = ['--convert-to', 'docx', '--outdir', folder, source];
    await run(program, [...options, ...convert], { timeout: 20_000, killSignal: 'SIGKILL' });
    return readFileSync(join(folder, 'in.docx'));
  } catch {
    // A file that LibreOffice does not read either, or a machine too slow: the advice to save as .docx
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findProgram(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = [
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ];
  const named = folders.flatMap((folder) =>
    ['soffice', 'libreoffice', 'soffice.exe'].map((name) => join(folder, name)),
  );
  return [...named, ...installed].find((path) => existsSync(path)) ?? null;
}
