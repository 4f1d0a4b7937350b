import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A copy of the project without plans and content, to be given others and built. */
export interface TemporaryProject {
  root: string;
  write: (path: string, text: string) => void;
  /** Runs `node <script> …` in it; throws with what the program said where it fails. */
  run: (script: string, ...args: string[]) => string;
  remove: () => void;
}

const copied = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const seeds = ['seeds/vocab', 'seeds/edition.yaml'];

/** Makes it in the system's folder for such things; node_modules is linked, the rest copied. */
export function temporaryProject(): TemporaryProject {
  const root = mkdtempSync(join(tmpdir(), 'plan-concordance-'));
  for (const path of [...copied, ...seeds]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(path, join(root, path), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  return {
    root,
    write: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    run: (script, ...args) => {
      const done = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
      if (done.status !== 0)
        throw new Error(`${script} ended with ${done.status}:\n${done.stderr}`);
      return done.stdout;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
