import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Collection } from './collection.ts';
import { sharedVocab } from './collection.ts';
import { decodeYaml } from './decode-yaml.ts';
import { issueToFaults, showSigns } from './issue-to-faults.ts';
import { type Joined, joinLayers } from './join-layers.ts';
import { type Fault, SeedError } from './seed-error.ts';
import { findSlips } from './slips.ts';
import { type KeyPath, type Layer, textToLayer } from './text-to-layer.ts';

/** Reads a YAML file below a folder and checks it; throws SeedError with all its faults. */
export function readYaml<T>(root: string, file: string, schema: z.ZodType<T>): T {
  return layersToSeed([readLayer(root, file)], schema);
}

/** Reads a table of a collection's vocabulary: the repository's with the collection's own rows over it. */
export function readVocab<T>(collection: Collection, name: string, schema: z.ZodType<T>): T {
  const shared = sharedVocab(collection, name);
  const own = `${collection.vocab}/${name}`;
  if (shared === null) return readYaml(collection.root, own, schema);
  const base = readLayer(shared.root, shared.file);
  if (!existsSync(join(collection.root, own))) return layersToSeed([base], schema);
  return layersToSeed([base, readLayer(collection.root, own)], schema);
}

/** Checks the text of a YAML file as `readYaml` does. */
export function textToSeed<T>(text: string, file: string, schema: z.ZodType<T>): T {
  return layersToSeed([textToLayer(text, file)], schema);
}

function readLayer(root: string, file: string): Layer {
  const path = join(root, file);
  if (!existsSync(path)) {
    throw new SeedError({
      file,
      found: '没有找到这个文件',
      expected: '应当有它，写法照已有的同名文件',
      mend: '请新建这个文件（步骤见 README“新增一份文件”）',
    });
  }
  return textToLayer(decodeYaml(readFileSync(path), file), file);
}

function layersToSeed<T>(layers: readonly [Layer, ...Layer[]], schema: z.ZodType<T>): T {
  const joined = joinLayers(layers);
  const result = schema.safeParse(joined.data);
  const signs = signFaults(joined.data, joined);
  if (result.success && signs.length === 0) return result.data;
  const slips = result.success ? [] : layers.flatMap(({ text, file }) => findSlips(text, file));
  if (slips.length > 0) throw new SeedError(...slips);
  const issues = result.error?.issues ?? [];
  throw new SeedError(...signs, ...issues.flatMap((issue) => issueToFaults(issue, joined)));
}

/** Signs that nobody sees, and those that turn others about, have no place in seeds. */
const unseen = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFD]/u;

function signFaults(value: unknown, { placeOf }: Joined, path: KeyPath = []): Fault[] {
  if (typeof value === 'string') {
    if (!unseen.test(value.replaceAll('\n', ''))) return [];
    return [
      {
        ...placeOf(path),
        found: `里面有看不见的控制符或乱码：“${showSigns(value)}”`,
        expected: '应当只有看得见的文字，如 某区2024年重点工作任务',
        mend: '请把这一处删去重打',
      },
    ];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    signFaults(inner, { data: null, placeOf }, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
