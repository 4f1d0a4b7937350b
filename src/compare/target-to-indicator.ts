import type { Catalogue, CatalogueEntry } from '../model/catalogue.ts';
import { foldLabel } from '../model/fold-label.ts';
import type { TargetRecord } from '../model/target.ts';
import type { ClassOfUnit } from '../model/unit-class.ts';

/** The catalogue made ready for look-ups: entries by folded alias, and words that fall off a label's ends. */
export interface IndicatorIndex {
  readonly entries: ReadonlyMap<string, readonly CatalogueEntry[]>;
  readonly words: readonly string[];
  /** Words that fall out wherever they stand: 增加值占全区GDP比重. */
  readonly everywhere: readonly string[];
  readonly classOf: ClassOfUnit;
}

const everywhere = ['全区', '全市', '全县', '全省', '我区', '我市', '我县'];

function bare(label: string, words: readonly string[]): string {
  return words.reduce((rest, word) => rest.replaceAll(word, ''), foldLabel(label));
}

/** Prepares the catalogue; `places` are names that may stand before what is measured (台儿庄区, 全市). */
export function catalogueToIndex(
  catalogue: Catalogue,
  classOf: ClassOfUnit,
  places: readonly string[] = [],
): IndicatorIndex {
  const entries = new Map<string, CatalogueEntry[]>();
  const out = [...everywhere, ...places.map(foldLabel)];
  for (const entry of catalogue.entries) {
    for (const alias of new Set(entry.aliases.map((text) => bare(text, everywhere)))) {
      entries.set(alias, [...(entries.get(alias) ?? []), entry]);
    }
  }
  const words = new Set([...catalogue.neutral, ...catalogue.levels].map(foldLabel));
  const longestFirst = out.sort((a, b) => b.length - a.length);
  return { entries, words: [...words], everywhere: longestFirst, classOf };
}

/** 家 and 户 both count enterprises: 高新技术企业10户. */
function unitsMeet(one: string, other: string, classOf: ClassOfUnit): boolean {
  const enterprises = /^万?[家户]$/;
  return classOf(one) === classOf(other) || (enterprises.test(one) && enterprises.test(other));
}

function fits(entry: CatalogueEntry, target: TargetRecord, classOf: ClassOfUnit): boolean {
  return entry.kinds.includes(target.kind) && unitsMeet(entry.unit, target.unit, classOf);
}

/** Every label that is left when one of the words is taken from the front or the end. */
function stripOnce(label: string, words: readonly string[]): string[] {
  return words.flatMap((word) => [
    ...(label.startsWith(word) ? [label.slice(word.length)] : []),
    ...(label.endsWith(word) ? [label.slice(0, -word.length)] : []),
  ]);
}

/**
 * The entry whose row a figure belongs in: its label without neutral words, levels and places is an
 * alias (全区累计建成高标准农田 → 高标准农田), its kind and sort of unit fit. Null where nothing or
 * more than one thing fits: a figure under its own wording is better than one in a wrong row.
 */
export function targetToIndicator(target: TargetRecord, index: IndicatorIndex): string | null {
  const words = target.scope === null ? index.words : [foldLabel(target.scope), ...index.words];
  const seen = new Set<string>();
  let labels = [bare(target.label, index.everywhere)];
  while (labels.length > 0) {
    const found = labels.flatMap((label) =>
      (index.entries.get(label) ?? []).filter((entry) => fits(entry, target, index.classOf)),
    );
    const ids = new Set(found.map((entry) => entry.id));
    if (ids.size > 0) return ids.size === 1 ? ([...ids][0] ?? null) : null;
    for (const label of labels) seen.add(label);
    const shorter = labels.flatMap((label) => stripOnce(label, words));
    labels = [...new Set(shorter)].filter((label) => label !== '' && !seen.has(label));
  }
  return null;
}
