import type { Range } from '../../model/clause.ts';
import type { PlanFacet } from '../../words/facet.ts';

/** A document as the search shows it, with its entries' place in the order of all entries. */
export interface SearchPlan {
  id: string;
  /** 三年行动计划, without the place. */
  shortTitle: string;
  title: string;
  docNumber: string | null;
  draft: boolean;
  /** Another document of the edition takes its place. */
  superseded: boolean;
  date: string | null;
  region: { code: string; name: string; siglum: string; color: string };
  /** What the filters see, each value with the other names that mean it: [[三年行动计划, three-year-plan]]. */
  facets: Record<PlanFacet, string[][]>;
  /** Number of its first entry, and how many it has. */
  first: number;
  count: number;
}

/** One entry as it travels: tuple of anchor, label, heading path, text, ranges of 责任单位. */
export type PackedEntry = [
  anchor: string,
  label: string,
  heading: string,
  path: string,
  text: string,
  duties: Range[],
];

/** Part of an index: the first character or pair in it, its name and its size. */
export type PartName = [from: string, name: string, kilobytes: number];

/** What the query side reads first; names of files are paths under search/ without `.js`. */
export interface SearchManifest {
  total: number;
  plans: SearchPlan[];
  /** Chunks of packed entries and the number of the first entry in each. */
  chunks: { name: string; first: number }[];
  /** Parts with the entries of single characters, and with the places of pairs. */
  singles: PartName[];
  pairs: PartName[];
  /** Anchors of all entries; what is known of them besides their texts: `EntryFacts`, `EntryDuties`, `EntrySizes`. */
  anchors: string;
  facts: string;
  duties: string;
  sizes: string;
  /** Other wordings, read after the first answer. */
  wordings: string;
}
