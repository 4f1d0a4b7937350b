import type { Range } from '../../model/clause.ts';
import { type FoldedText, foldWithMap } from '../../text/fold-with-map.ts';
import { foldText } from '../../text/fold-text.ts';
import type { PackedEntry, SearchPlan } from '../data/search-data.ts';

/** One entry in the reader's browser; its folded text and the way back from it are made when first asked for. */
export interface SearchEntry {
  ordinal: number;
  plan: SearchPlan;
  anchor: string;
  label: string;
  heading: string;
  path: string;
  text: string;
  duties: Range[];
  readonly folded: string;
  map: () => FoldedText;
}

/** A chunk's JSON → its entries, the first of them numbered `first` in the order of all documents. */
export function unpackEntries(
  bytes: Uint8Array,
  first: number,
  planOf: (ordinal: number) => SearchPlan,
): SearchEntry[] {
  const packed = JSON.parse(new TextDecoder('utf-16le').decode(bytes)) as PackedEntry[];
  return packed.map(([anchor, label, heading, path, text, duties], index) => {
    const ordinal = first + index;
    let folded: string | undefined;
    let map: FoldedText | undefined;
    return {
      ordinal,
      plan: planOf(ordinal),
      anchor,
      label,
      heading,
      path,
      text,
      duties,
      get folded() {
        return (folded ??= foldText(text));
      },
      map: () => (map ??= foldWithMap(text)),
    };
  });
}
