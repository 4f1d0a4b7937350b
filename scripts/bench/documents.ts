import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readDocument } from '../../src/reader/read-document.ts';
import { treeToFacts } from '../../src/reader/tree-to-facts.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { readPlan, readPlanIds } from '../../src/seed/read-plans.ts';

/** A source with the plan.yaml that makes it a plan. */
export interface BenchDocument {
  readonly id: string;
  readonly yaml: string;
  readonly bytes: Uint8Array;
}

/** The plans of a collection. */
export function seedDocuments(collection: Collection): BenchDocument[] {
  return readPlanIds(collection).map((id) => ({
    id,
    yaml: readFileSync(join(collection.root, collection.plans, id, 'plan.yaml'), 'utf8'),
    bytes: readPlan(collection, id).bytes,
  }));
}

/** As many plans as asked for, copies of some under ids of their own. */
export function generatedDocuments(from: readonly BenchDocument[], count: number): BenchDocument[] {
  return Array.from({ length: count }, (_, i) => {
    const source = from[i % from.length];
    if (source === undefined) throw new Error('expected plans to copy, found none in seeds/plans');
    return { ...source, id: `${source.id}-copy-${String(i + 1)}` };
  });
}

/** All .txt and .md files of a folder; what plan.yaml says is taken from the text. */
export function folderDocuments(folder: string): BenchDocument[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/u.test(name) && name !== 'README.md')
    .sort()
    .map((name, i) => {
      const bytes = readFileSync(join(folder, name));
      const facts = treeToFacts(readDocument(bytes, 'bench').tree);
      const title = facts.title ?? name;
      const yaml = stringify({
        title,
        shortTitle: title.slice(0, 20),
        kind: facts.kind,
        status: 'issued',
        region: '370405',
        docNumber: facts.docNumber,
        issuers: [...facts.issuers],
        date: facts.date,
        period: facts.period ?? { start: 2024, end: 2024 },
        url: null,
        supersedes: null,
      });
      return { id: `bench-${String(i + 1).padStart(4, '0')}`, yaml, bytes };
    });
}
