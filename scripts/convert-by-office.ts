import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * .doc, .wps, .rtf, .odt → .docx, .xls, .ods → .xlsx by the machine's LibreOffice, in a folder and profile of its own;
 * null without it, or where it is not done after so many milliseconds.
 */
export async function convertByOffice(
  bytes: Uint8Array,
  extension: string,
  to: 'docx' | 'xlsx',
  patience: number,
): Promise<Uint8Array | null> {
  const program = findProgram();
  if (program === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'intake-'));
  try {
    const source = join(folder, `in.${extension}`);
    writeFileSync(source, bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const options = [`-env:UserInstallation=${profile}`, '--headless', '--norestore'];
    const convert = ['--convert-to', to, '--outdir', folder, source];
    await run(program, [...options, ...convert], patience);
    return readFileSync(join(folder, `in.${to}`));
  } catch {
    // A file that LibreOffice does not read either, or a machine too slow: the advice to save it anew
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a program to its end; after so long it is killed with all that it started: soffice starts others. */
function run(program: string, args: readonly string[], patience: number): Promise<void> {
  const detached = process.platform !== 'win32';
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', detached });
    const timer = setTimeout(() => {
      if (detached && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    }, patience);
    child.on('error', reject);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
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
