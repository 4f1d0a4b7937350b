import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PATHS } from '../../src/seed/paths.ts';
import type { BenchDocument } from './documents.ts';

const COPIED = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const SEEDS = ['seeds/vocab', 'seeds/edition.yaml'];

/** A copy of the project with other plans, in the system's folder for temporary files. */
export function benchProject(
  project: string,
  documents: readonly BenchDocument[],
): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'plan-concordance-bench-'));
  for (const part of [...COPIED, ...SEEDS]) {
    cpSync(join(project, part), join(path, part), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(path, 'node_modules'), 'dir');
  for (const { id, yaml, bytes } of documents) {
    const folder = join(path, PATHS.plans, id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'plan.yaml'), yaml);
    writeFileSync(join(folder, 'source.txt'), bytes);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
