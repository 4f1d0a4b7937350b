import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Collection } from './collection.ts';
import { sharedVocab } from './collection.ts';
import { decodeYaml } from './decode-yaml.ts';
import { issueToFaults } from './issue-to-faults.ts';
import { joinLayers } from './join-layers.ts';
import { readSeedFile } from './read-seed-file.ts';
import { SeedError } from '../model/seed-error.ts';
import { blankFaults, type Signs, signFaults } from './sign-faults.ts';
import { findSlips } from './slips.ts';
import { type Layer, textToLayer } from './text-to-layer.ts';

/** Reads a YAML file below a folder and checks it; throws SeedError with all its faults. */
export function readYaml<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  signs: Signs = 'written',
): T {
  return layersToSeed([readLayer(root, file)], schema, signs);
}

/** Reads a table of a collection's vocabulary: the repository's with the collection's own rows over it. */
export function readVocab<T>(collection: Collection, name: string, schema: z.ZodType<T>): T {
  const shared = sharedVocab(collection, name);
  const own = `${collection.vocab}/${name}`;
  if (shared === null) return readYaml(collection.root, own, schema);
  const base = readLayer(shared.root, shared.file);
  if (!existsSync(join(collection.root, own))) return layersToSeed([base], schema, 'written');
  return layersToSeed([base, readLayer(collection.root, own)], schema, 'written');
}

/** Checks the text of a YAML file as `readYaml` does. */
export function textToSeed<T>(text: string, file: string, schema: z.ZodType<T>): T {
  return layersToSeed([textToLayer(text, file)], schema, 'written');
}

function readLayer(root: string, file: string): Layer {
  return textToLayer(decodeYaml(readSeedFile(root, file), file), file);
}

function layersToSeed<T>(
  layers: readonly [Layer, ...Layer[]],
  schema: z.ZodType<T>,
  signs: Signs,
): T {
  const joined = joinLayers(layers);
  const result = schema.safeParse(joined.data);
  const faults = [...joined.faults, ...signFaults(joined, signs)];
  if (result.success) {
    faults.push(...blankFaults(joined));
    if (faults.length === 0) return result.data;
    throw new SeedError(...faults);
  }
  if (joined.data === null) {
    throw new SeedError({
      file: layers[0].file,
      found: '文件里什么也没有写',
      expected: '应当照已有的同名文件写，如 title: 某区2024年重点工作任务',
      mend: '请填上内容',
    });
  }
  const slips = layers.flatMap(({ text, file }) => findSlips(text, file));
  if (slips.length > 0) throw new SeedError(...slips);
  const issues = result.error.issues.flatMap((issue) => issueToFaults(issue, joined));
  // A title of nothing that is seen is one fault.
  const told = new Set(faults.map(({ file, key }) => `${file} ${key ?? ''}`));
  throw new SeedError(
    ...faults,
    ...issues.filter(({ file, key }) => !told.has(`${file} ${key ?? ''}`)),
  );
}
