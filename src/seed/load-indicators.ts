import { z } from 'zod';
import { CatalogueEntry } from '../model/catalogue.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { foldLabel } from '../model/fold-label.ts';
import type { TargetKind } from '../model/target.ts';
import { type ClassOfUnit, unitsToClasses } from '../model/unit-class.ts';
import type { UnitYaml } from '../model/unit.ts';
import type { Collection } from './collection.ts';
import { loadUnits } from './load-units.ts';
import { readVocab, textToSeed } from './read-yaml.ts';

const { family, kinds, mentions, elsewhere, only, definitions, waiting } = CatalogueEntry.shape;

const EntryYaml = CatalogueEntry.extend({
  family: family.optional(),
  kinds: kinds.optional(),
  mentions: mentions.optional(),
  elsewhere: elsewhere.optional(),
  only: only.optional(),
  definitions: definitions.optional(),
  waiting: waiting.optional(),
});

/** A unit of % measures a share, any other what is reached or what is new. */
function defaultKinds(unit: string): TargetKind[] {
  return /^(?:%|‰|个?百分点)$/u.test(unit) ? ['share', 'level'] : ['level', 'increment'];
}

function fill(entry: z.infer<typeof EntryYaml>): CatalogueEntry {
  return {
    ...entry,
    family: entry.family ?? entry.id,
    kinds: entry.kinds ?? defaultKinds(entry.unit),
    mentions: entry.mentions ?? [],
    elsewhere: entry.elsewhere ?? [],
    only: entry.only ?? null,
    definitions: entry.definitions ?? [],
    waiting: entry.waiting ?? false,
  };
}

function overlap(a: CatalogueEntry, b: CatalogueEntry, classOf: ClassOfUnit): boolean {
  return classOf(a.unit) === classOf(b.unit) && a.kinds.some((kind) => b.kinds.includes(kind));
}

const indicatorsYaml = (classOf: ClassOfUnit) =>
  z
    .strictObject({
      neutral: z.array(z.string().min(1)),
      levels: z.array(z.string().min(1)),
      indicators: z.array(EntryYaml.transform(fill)),
    })
    .superRefine(({ indicators }, context) => {
      for (const { at, message } of entryFaults(indicators, classOf)) {
        context.addIssue({ code: 'custom', path: ['indicators', at], message });
      }
    });

/** Faults between entries: an id that stands twice, an alias that two entries claim. */
function entryFaults(
  entries: readonly CatalogueEntry[],
  classOf: ClassOfUnit,
): { at: number; message: string }[] {
  const ids = new Set<string>();
  const claims = new Map<string, CatalogueEntry[]>();
  return entries.flatMap((entry, at) => {
    const faults: { at: number; message: string }[] = [];
    if (ids.has(entry.id)) {
      const page = `indicators/${entry.id}.html`;
      faults.push({ at, message: `不能两次用 id ${entry.id}，它是一个网页 ${page}。请改掉一个` });
    }
    ids.add(entry.id);
    for (const alias of new Set(entry.aliases.map(foldLabel))) {
      const rivals = claims.get(alias) ?? [];
      const rival = rivals.find((other) => overlap(entry, other, classOf));
      if (rival !== undefined) {
        const message = `不能与 ${rival.id} 都叫“${alias}”，两者类别和单位相同，应当只归一个。请从一处删去，或用 kinds 分开`;
        faults.push({ at, message });
      }
      claims.set(alias, [...rivals, entry]);
    }
    return faults;
  });
}

/** Checks the text of an indicators.yaml. */
export function yamlToCatalogue(
  text: string,
  file: string,
  units: readonly UnitYaml[] = [],
): Catalogue {
  return toCatalogue(textToSeed(text, file, indicatorsYaml(unitsToClasses(units))));
}

/** A collection's catalogue of indicators (indicators.yaml), checked. */
export function loadIndicators(collection: Collection): Catalogue {
  const classOf = unitsToClasses(loadUnits(collection));
  return toCatalogue(readVocab(collection, 'indicators.yaml', indicatorsYaml(classOf)));
}

function toCatalogue({
  neutral,
  levels,
  indicators,
}: z.infer<ReturnType<typeof indicatorsYaml>>): Catalogue {
  return { neutral, levels, entries: indicators };
}
