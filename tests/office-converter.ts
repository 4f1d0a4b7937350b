import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';

/** For one file of tests: LibreOffice with settings of its own, so that one that is open elsewhere is left alone. */
export function officeConverter(): { folder: string; convert: (file: string, to: string) => void } {
  const folder = mkdtempSync(join(tmpdir(), 'plan-concordance-tools-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const convert = (file: string, to: string): void => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = ['--headless', profile, '--convert-to', to, '--outdir', folder, file];
    execFileSync('soffice', args, { stdio: 'pipe', timeout: 120_000 });
  };
  return { folder, convert };
}
