import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchDocument } from './documents.ts';

/** A collection of other plans, in the system's folder for temporary files. */
export function benchCollection(documents: readonly BenchDocument[]): {
  path: string;
  remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'plan-concordance-bench-'));
  for (const { id, yaml, bytes } of documents) {
    const folder = join(path, 'plans', id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'plan.yaml'), yaml);
    writeFileSync(join(folder, 'source.txt'), bytes);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
