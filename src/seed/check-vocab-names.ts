import { join } from 'node:path';
import type { Collection } from './collection.ts';
import { folderNames } from './folder-names.ts';
import { type Fault, SeedError } from '../model/seed-error.ts';

/** The tables that a collection may have. */
const tables = [
  'bodies.yaml',
  'former-places.tsv',
  'glossary.yaml',
  'indicators.yaml',
  'missing.yaml',
  'places.tsv',
  'regions.yaml',
  'topics.yaml',
  'units.yaml',
  'wordings.yaml',
  'zones.tsv',
];

/** Throws SeedError for files of vocab/ that nobody would read: topics.yml, Topics.yaml, a folder. */
export function checkVocabNames({ root, vocab }: Collection): void {
  const faults = folderNames(join(root, vocab))
    .filter((name) => !tables.includes(name))
    .map((name): Fault => ({
      file: `${vocab}/${name}`,
      found: '没有叫这个名字的表，不会被读取',
      expected: `应当是 ${tables.filter((table) => table.endsWith('.yaml')).join('、')} 之一`,
      mend: `请改名${likely(name)}，或移到别处`,
    }));
  if (faults.length > 0) throw new SeedError(...faults);
}

/** topics.yml, Topics.yaml.txt → 为 topics.yaml. */
function likely(name: string): string {
  const stem = name.toLowerCase().replace(/\..*$/u, '');
  const table = tables.find((one) => one === `${stem}.yaml`);
  return table === undefined ? '' : `为 ${table}`;
}
