import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CatalogueEntry } from '../model/catalogue.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { foldLabel } from '../model/fold-label.ts';
import type { TargetKind } from '../model/target.ts';
import { unitSort } from '../model/unit-sort.ts';
import { type Collection, vocabFile } from './collection.ts';

const { family, kinds, mentions, definitions, waiting } = CatalogueEntry.shape;

const EntryYaml = CatalogueEntry.extend({
  family: family.optional(),
  kinds: kinds.optional(),
  mentions: mentions.optional(),
  definitions: definitions.optional(),
  waiting: waiting.optional(),
});

const IndicatorsYaml = z.strictObject({
  neutral: z.array(z.string().min(1)),
  levels: z.array(z.string().min(1)),
  indicators: z.array(EntryYaml),
});

/** A unit of % measures a share, any other what is reached or what is new. */
function defaultKinds(unit: string): TargetKind[] {
  return unitSort(unit) === 'ratio' ? ['share', 'level'] : ['level', 'increment'];
}

/** An alias as short as GDP or 粮食 stands in too many sentences to count as a mention. */
function defaultMentions(aliases: readonly string[]): string[] {
  return aliases.filter((alias) => alias.length >= 4);
}

function fill(entry: z.infer<typeof EntryYaml>): CatalogueEntry {
  return {
    ...entry,
    family: entry.family ?? entry.id,
    kinds: entry.kinds ?? defaultKinds(entry.unit),
    mentions: entry.mentions ?? defaultMentions(entry.aliases),
    definitions: entry.definitions ?? [],
    waiting: entry.waiting ?? false,
  };
}

function overlap(a: CatalogueEntry, b: CatalogueEntry): boolean {
  return unitSort(a.unit) === unitSort(b.unit) && a.kinds.some((kind) => b.kinds.includes(kind));
}

/** Faults between entries: an id that stands twice, an alias that two entries claim. */
function checkEntries(entries: readonly CatalogueEntry[], file: string): void {
  const ids = new Set<string>();
  const claims = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) {
    if (ids.has(entry.id)) {
      throw new Error(
        `${file}: id ${entry.id} stands twice. Expected unique ids, for each is a page indicators/${entry.id}.html; rename one.`,
      );
    }
    ids.add(entry.id);
    for (const alias of new Set(entry.aliases.map(foldLabel))) {
      const rivals = claims.get(alias) ?? [];
      const rival = rivals.find((other) => overlap(entry, other));
      if (rival !== undefined) {
        throw new Error(
          `${file}: alias ${alias} is claimed by ${rival.id} and by ${entry.id}, which overlap in kind and unit. ` +
            'Expected one owner; take it out of one entry or part the two by kinds.',
        );
      }
      claims.set(alias, [...rivals, entry]);
    }
  }
}

/** Checks the text of an indicators.yaml; every fault names file, key, what was found and how to mend it. */
export function yamlToCatalogue(text: string, file: string): Catalogue {
  const read = IndicatorsYaml.safeParse(parse(text));
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new Error(
      `${file}: key ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}. ` +
        'Expected neutral, levels and indicators; an indicator needs id, name, unit, direction, topic and aliases.',
    );
  }
  const entries = read.data.indicators.map(fill);
  checkEntries(entries, file);
  return { neutral: read.data.neutral, levels: read.data.levels, entries };
}

/** A collection's catalogue of indicators (indicators.yaml), checked. */
export function loadIndicators(collection: Collection): Catalogue {
  const { root, file } = vocabFile(collection, 'indicators.yaml');
  return yamlToCatalogue(readFileSync(join(root, file), 'utf8'), file);
}
