import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { openEdition } from '../../src/edition/open-edition.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import { writeSearchIndex } from '../../src/search/index/write-search-index.ts';
import type { Collection } from '../../src/seed/collection.ts';
import { loadTables } from '../../src/convert/load-tables.ts';
import { bundleScript } from '../steps/bundle-client.ts';
import { bundleStyles } from '../steps/bundle-styles.ts';
import { writeCheck } from '../steps/write-check.ts';
import { writeData } from '../steps/write-data.ts';
import { writeReader } from '../steps/write-reader.ts';

/** The parts of a site that are no pages, each made when it is first asked for after an edit. */
export interface Parts {
  /** The folder of the cache that holds them as the site would. */
  readonly folder: string;
  /** Makes what a path of the site needs, `scripts/plan.js`; one it knows nothing of is left to others. */
  make: (path: string) => Promise<void>;
  /** Forgets the parts that are made of a file. */
  forget: (file: string) => void;
}

interface Made {
  ending: Promise<string[]>;
  /** Files and folders it is made of, known when it ended. */
  from: string[];
}

/** The parts of a collection's site, with nothing made yet. */
export function makeParts(collection: Collection): Parts {
  const folder = join(collection.root, collection.cache, 'dev');
  const source = (path: string): string => join(collection.house, 'src', path);
  const made = new Map<string, Made>();
  const makers: Record<string, (path: string) => string[] | Promise<string[]>> = {
    styles: () => {
      bundleStyles(source('styles'), join(folder, 'styles'));
      return [source('styles')];
    },
    scripts: (path) => {
      const file = source(path.replace(/^scripts/u, 'client').replace(/js$/u, 'ts'));
      return existsSync(file) ? bundleScript(file, join(folder, 'scripts')) : [];
    },
    reader: () => {
      writeReader(folder, collection.house, loadTables(collection).vocabulary);
      return [join(collection.house, 'seeds'), join(collection.root, collection.vocab)];
    },
    check: () => {
      writeCheck(folder, readEdition(collection), loadTables(collection));
      return [join(collection.root, collection.content), join(collection.house, 'seeds')];
    },
    data: async () => {
      await writeData(folder, openEdition(readEdition(collection)).whole);
      return [join(collection.root, collection.content), join(collection.house, 'seeds')];
    },
    search: () => {
      writeSearchIndex(readEdition(collection), folder, collection);
      return [join(collection.root, collection.content)];
    },
  };
  return {
    folder,
    make: async (path) => {
      const [kind = ''] = path.split('/');
      const maker = makers[kind];
      if (maker === undefined) return;
      const key = kind === 'scripts' ? path : kind;
      const part = made.get(key) ?? { ending: Promise.resolve(path).then(maker), from: [] };
      made.set(key, part);
      try {
        part.from = await part.ending;
      } catch (error) {
        made.delete(key);
        throw error;
      }
    },
    forget: (file) => {
      for (const [key, { from }] of made)
        if (from.some((path) => normalize(file).startsWith(normalize(path)))) made.delete(key);
    },
  };
}
