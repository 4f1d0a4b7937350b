import { z } from 'zod';
import { type Catalogue, CatalogueEntry } from '../model/catalogue.ts';
import { type Canonical, groupsToCanonical } from '../model/label-words.ts';
import type { TargetKind } from '../model/target.ts';
import { type ClassOfUnit, unitsToClasses } from '../model/unit-class.ts';
import type { UnitYaml } from '../model/unit.ts';
import type { Collection } from './collection.ts';
import { fileLabels } from './file-labels.ts';
import { loadUnits } from './load-units.ts';
import { readLabelReviews } from './read-reviews.ts';
import { readVocab, textToSeed } from './read-yaml.ts';
import { rowsOverlap } from './rows-overlap.ts';

const { name, unit, direction, topic, family, kinds, aliases, mentions, elsewhere, only } =
  CatalogueEntry.shape;
const { definitions, origin, alias } = CatalogueEntry.shape;

const EntryYaml = z.strictObject({
  id: CatalogueEntry.shape.id,
  /** The row of which this is another face. */
  of: CatalogueEntry.shape.id.optional(),
  name: name.optional(),
  unit: unit.optional(),
  direction: direction.optional(),
  topic: topic.optional(),
  family: family.optional(),
  kinds: kinds.optional(),
  aliases: aliases.optional(),
  mentions: mentions.optional(),
  elsewhere: elsewhere.optional(),
  only: only.optional(),
  definitions: definitions.optional(),
  origin: origin.unwrap().optional(),
  alias: alias.optional(),
});
type EntryYaml = z.infer<typeof EntryYaml>;

/** A unit of % measures a share, any other what is reached or what is new. */
function defaultKinds(unit: string): TargetKind[] {
  return /^(?:%|‰|个?百分点)$/u.test(unit) ? ['share', 'level'] : ['level', 'increment'];
}

/** How a face is called after what it is a face of. */
const faceNames: Partial<Record<TargetKind, string>> = {
  growth: '增速',
  reduction: '降幅',
  share: '占比',
};

function faceName(name: string, [kind]: readonly TargetKind[], unit: string): string {
  if (/百分点$/u.test(unit)) return `${name}变动幅度`;
  if (kind === 'increment') return `新增${name}`;
  return `${name}${(kind === undefined ? undefined : faceNames[kind]) ?? ''}`;
}

/** A row of its own, or a face of another row with what it does not say itself taken from there. */
function fill(
  entry: EntryYaml,
  base: CatalogueEntry | undefined,
  lacks: (key: string) => void,
): CatalogueEntry {
  const need = <T>(key: string, own: T | undefined, other: T | undefined, stand: T): T => {
    const value = own ?? other;
    if (value === undefined) lacks(key);
    return value ?? stand;
  };
  const rate = entry.kinds?.some((kind) => faceNames[kind] !== undefined) === true;
  const unit = need('unit', entry.unit, base && (rate ? '%' : base.unit), '');
  const kinds = entry.kinds ?? defaultKinds(unit);
  const aliases = need('aliases', entry.aliases, base?.aliases, []);
  const like = entry.aliases === undefined ? base : undefined;
  return {
    id: entry.id,
    name: need('name', entry.name, base && faceName(base.name, kinds, unit), ''),
    unit,
    direction: need('direction', entry.direction, base?.direction, 'neither'),
    topic: need('topic', entry.topic, base?.topic, ''),
    family: entry.family ?? base?.family ?? entry.id,
    kinds,
    aliases,
    mentions: entry.mentions ?? like?.mentions ?? [],
    elsewhere: entry.elsewhere ?? like?.elsewhere ?? [],
    only: entry.only ?? like?.only ?? null,
    definitions: entry.definitions ?? [],
    origin: entry.origin ?? null,
    alias: entry.alias ?? [],
  };
}

const indicatorsYaml = (classOf: ClassOfUnit) =>
  z
    .strictObject({
      neutral: z.array(z.string().min(1)),
      levels: z.array(z.string().min(1)),
      same: z.array(z.array(z.string().min(1)).min(1)).default([]),
      indicators: z.array(EntryYaml),
    })
    .transform(({ neutral, levels, same, indicators }, context): Catalogue => {
      const entries = fillAll(indicators, (at, key, message) => {
        context.addIssue({ code: 'custom', path: ['indicators', at, key], message });
      });
      for (const { at, message } of entryFaults(entries, groupsToCanonical(same), classOf)) {
        context.addIssue({ code: 'custom', path: ['indicators', at], message });
      }
      return { neutral, levels, same, entries };
    });

/** Rows in their order; faces are filled from rows that stand anywhere in the table and are no faces themselves. */
function fillAll(
  rows: readonly EntryYaml[],
  fault: (at: number, key: string, message: string) => void,
): CatalogueEntry[] {
  const fillOne = (row: EntryYaml, at: number, base?: CatalogueEntry): CatalogueEntry =>
    fill(row, base, (key) => {
      fault(at, key, '应当写明，或用 of 写明它是哪一行的另一面');
    });
  const whole = new Map(
    rows.flatMap((row, at) => (row.of === undefined ? [[row.id, fillOne(row, at)] as const] : [])),
  );
  return rows.flatMap((row, at) => {
    if (row.of === undefined) return whole.get(row.id) ?? fillOne(row, at);
    const base = whole.get(row.of);
    if (base !== undefined) return fillOne(row, at, base);
    const mend = `如果是 drop: true 去掉了它，请把 ${row.id} 也去掉：- { id: ${row.id}, drop: true }`;
    fault(at, 'of', `应当是这张表里另一行的 id，那一行自己不写 of；${mend}`);
    return [];
  });
}

/** Faults between entries: an id that stands twice, an alias that two entries claim. */
function entryFaults(
  entries: readonly CatalogueEntry[],
  canonical: Canonical,
  classOf: ClassOfUnit,
): { at: number; message: string }[] {
  const ids = new Set<string>();
  const claims = new Map<string, CatalogueEntry[]>();
  return entries.flatMap((entry, at) => {
    const faults: { at: number; message: string }[] = [];
    for (const id of [entry.id, ...entry.alias]) {
      const page = `indicators/${id}.html`;
      if (ids.has(id))
        faults.push({ at, message: `不能两次用 id ${id}，它是一个网页 ${page}。请改掉一个` });
      ids.add(id);
    }
    for (const alias of new Set(entry.aliases.map(canonical))) {
      const rivals = claims.get(alias) ?? [];
      const rival = rivals.find((other) => rowsOverlap(entry, other, classOf));
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
  return textToSeed(text, file, indicatorsYaml(unitsToClasses(units)));
}

/** A collection's catalogue of indicators (indicators.yaml), checked, with the wordings that people filed under its rows. */
export function loadIndicators(collection: Collection): Catalogue {
  const classOf = unitsToClasses(loadUnits(collection));
  const catalogue = readVocab(collection, 'indicators.yaml', indicatorsYaml(classOf));
  return fileLabels(catalogue, readLabelReviews(collection), classOf);
}
