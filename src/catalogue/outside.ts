import { refOf } from '../address/reference.ts';
import { clausesToBodies } from '../duty/clauses-to-bodies.ts';
import type { Catalogue, CatalogueEntry } from '../model/catalogue.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';
import type { BodyVocabulary } from '../seed/body-vocabulary.ts';
import type { Taxonomy } from '../seed/load-topics.ts';
import { isFormula } from '../topic/is-formula.ts';
import { textToPoints } from '../topic/text-to-points.ts';
import { stripDuties } from '../topic/strip-duties.ts';
import { taxonomyToTrie, type TrieNode } from '../topic/taxonomy-to-trie.ts';
import { nearestRows } from './nearest-rows.ts';
import { type IndicatorIndex, targetToIndicator } from './target-to-indicator.ts';

/** Where something outside the vocabularies stands: how often, in which documents and places, and the first of them. */
export interface Found {
  readonly count: number;
  readonly documents: number;
  /** Names of the places, in the order of the documents. */
  readonly places: readonly string[];
  /** `<plan>#<anchor>` */
  readonly clause: string;
}

/** Figures of one wording, unit and kind that no row of the catalogue takes. */
export interface OutsideFigures extends Found {
  readonly target: TargetRecord;
  readonly topic: string | null;
  readonly nearest: readonly CatalogueEntry[];
}

/** A name of a body that shows no kind. */
export interface OutsideBody extends Found {
  readonly name: string;
}

/** What a collection holds that the vocabularies do not know, the most frequent first. */
export interface Outside {
  readonly figures: { readonly all: number; readonly rows: readonly OutsideFigures[] };
  readonly bodies: { readonly all: number; readonly rows: readonly OutsideBody[] };
  /** Clauses, items and paragraphs that say something and in which no word of any topic stands. */
  readonly clauses: { readonly all: number; readonly rows: readonly ClauseRecord[] };
}

/** The documents and the vocabularies they are looked up in. */
export interface OutsideSource {
  readonly plans: readonly PlanRecord[];
  readonly clauses: readonly ClauseRecord[];
  readonly targets: readonly TargetRecord[];
  readonly catalogue: Catalogue;
  readonly index: IndicatorIndex;
  readonly bodies: BodyVocabulary;
  readonly taxonomy: Taxonomy;
  /** Names of the country's places: a figure under one is a part of another, no thing of its own. */
  readonly places: ReadonlySet<string>;
}

/** Everything of a collection's documents that its vocabularies do not know, as they stand now. */
export function findOutside(source: OutsideSource): Outside {
  return {
    figures: { all: source.targets.length, rows: figuresOutside(source) },
    bodies: bodiesOutside(source),
    clauses: clausesOutside(source),
  };
}

function figuresOutside({
  plans,
  targets,
  catalogue,
  index,
  taxonomy,
  places,
}: OutsideSource): OutsideFigures[] {
  const trie = taxonomyToTrie(taxonomy);
  const nearest = nearestRows(catalogue.entries, index.canonical);
  const outside = targets.filter((target) => targetToIndicator(target, index) === null);
  const groups = Map.groupBy(outside, ({ label, unit, kind }) =>
    [index.canonical(label), index.classOf(unit), kind].join(' '),
  );
  const rows = [...groups.values()].flatMap((group) => {
    const [target] = group;
    if (target === undefined) return [];
    const refs = group.map(({ plan, clause }) => refOf({ plan, anchor: clause }));
    const found = toFound(
      refs,
      group.map(({ plan }) => plan),
      plans,
    );
    const near = nearest(target.label);
    const topic = topicOf(target, trie) ?? near[0]?.topic ?? null;
    return [{ ...found, target, topic, nearest: near }];
  });
  const things = Map.groupBy(rows, ({ target }) => isThing(target.label, places));
  return [true, false].flatMap((thing) => mostFrequent(things.get(thing) ?? []));
}

/** The topic that the words of a figure speak of most: those of its paragraph may be many. */
function topicOf({ label, quote }: TargetRecord, trie: TrieNode): string | null {
  const points = [label, quote].map((text) => textToPoints(text, trie));
  const found = [...(points.find(({ size }) => size > 0) ?? [])];
  const [best] = found.sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

/** 塔城地区, （力争100户） and 惠 name nothing that a row could measure: they come last. */
function isThing(label: string, places: ReadonlySet<string>): boolean {
  return (
    /^[^（(].*\p{Script=Han}.*\p{Script=Han}|^[A-Za-z0-9.]+\p{Script=Han}/u.test(label) &&
    !places.has(label)
  );
}

function bodiesOutside({ plans, clauses, bodies }: OutsideSource): Outside['bodies'] {
  const all = clausesToBodies(clauses, plans, bodies).bodies;
  const planOf = new Map(clauses.map((clause) => [refOf(clause), clause.plan]));
  const rows = all
    .filter(({ kinds }) => kinds.length === 0)
    .map(({ name, clauses: refs }) => ({
      name,
      ...toFound(
        refs,
        refs.map((ref) => planOf.get(ref) ?? ''),
        plans,
      ),
    }));
  return { all: all.length, rows: mostFrequent(rows) };
}

function clausesOutside({ clauses, taxonomy }: OutsideSource): Outside['clauses'] {
  const trie = taxonomyToTrie(taxonomy);
  const treated = clauses.filter((clause) => clause.topics.length > 0 && !isFormula(clause, false));
  const rows = treated.filter(({ text }) => textToPoints(stripDuties(text), trie).size === 0);
  return { all: treated.length, rows };
}

function toFound(
  refs: readonly string[],
  planIds: readonly string[],
  plans: readonly PlanRecord[],
): Found {
  const ids = new Set(planIds);
  const holding = plans.filter(({ id }) => ids.has(id));
  return {
    count: refs.length,
    documents: ids.size,
    places: [...new Set(holding.map(({ region }) => region.name))],
    clause: refs[0] ?? '',
  };
}

/** By documents, then by how often; the first read before the later. */
function mostFrequent<T extends Found>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => b.documents - a.documents || b.count - a.count);
}
