import type { Range } from '../../model/clause.ts';
import { type FoldedText, foldWithMap } from './fold-with-map.ts';
import { foldText } from '../../text/fold-text.ts';
import type { PackedEntry, SearchPlan } from '../data/search-data.ts';

/** One entry in the reader's browser; its folded text is made once, the way back only where a hit is shown. */
export interface SearchEntry {
  ordinal: number;
  plan: SearchPlan;
  anchor: string;
  label: string;
  heading: string;
  path: string;
  text: string;
  duties: Range[];
  topics: string[][];
  bodies: string[][];
  folded: string;
  map: () => FoldedText;
}

/** A chunk's JSON → its entries, the first of them numbered `first` in the order of all documents. */
export function unpackEntries(
  bytes: Uint8Array,
  first: number,
  plans: SearchPlan[],
): SearchEntry[] {
  const packed = JSON.parse(new TextDecoder('utf-16le').decode(bytes)) as PackedEntry[];
  return packed.map(([anchor, label, heading, path, text, duties, topics, bodies], index) => {
    const ordinal = first + index;
    const plan = plans.find((one) => ordinal >= one.first && ordinal < one.first + one.count);
    if (plan === undefined) throw new Error(`entry ${ordinal} stands in no document`);
    let map: FoldedText | undefined;
    return {
      ordinal,
      plan,
      anchor,
      label,
      heading,
      path,
      text,
      duties,
      topics,
      bodies,
      folded: foldText(text),
      map: () => (map ??= foldWithMap(text)),
    };
  });
}
