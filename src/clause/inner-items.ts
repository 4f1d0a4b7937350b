import { anchorBelow } from '../address/anchor.ts';
import type { InnerItem } from '../model/clause.ts';
import type { Family, Marker } from '../text/read-marker.ts';
import { readMarker } from '../text/read-marker.ts';

const RUN_IN =
  /(?<=^|[。！？；：:;，,、”）)\n])(?:[一二三四五六七八九十]{1,3}是|[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[）)]|[①-⒇]|\d{1,2}[）)])/gu;

interface Found {
  readonly at: number;
  readonly marker: Marker;
}

/**
 * Lists inside a clause: 一是…二是…, （1）…（2）…, ①…②…, （一）… under an article. The list that begins first
 * and has two numbers in a row at least; its items reach to the next number or the clause's end.
 */
export function innerItems(text: string, clause: string, bodyStart: number): InnerItem[] {
  const found = [...runInMarkers(text, bodyStart), ...lineMarkers(text, bodyStart)].sort(
    (a, b) => a.at - b.at,
  );
  const families = [...new Set(found.map(({ marker }) => marker.family))];
  const lists = families
    .map((family) => inSequence(found, family))
    .filter((list) => list.length >= 2);
  const list = lists.sort((a, b) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0))[0] ?? [];
  return list.map(({ at, marker }, i) => ({
    anchor: anchorBelow(clause, 'i', marker.number),
    clause,
    label: marker.label,
    range: [at, list[i + 1]?.at ?? text.length],
  }));
}

function inSequence(found: readonly Found[], family: Family): Found[] {
  const list: Found[] = [];
  for (const each of found) {
    if (each.marker.family === family && each.marker.number === list.length + 1) list.push(each);
  }
  return list;
}

function runInMarkers(text: string, bodyStart: number): Found[] {
  return [...text.matchAll(RUN_IN)].flatMap(({ index }) => {
    const marker = index < bodyStart ? null : readMarker(text.slice(index, index + 30));
    return marker === null ? [] : [{ at: index, marker }];
  });
}

/** Numbers 1. 2. at the start of a later paragraph of the clause, as under an article. */
function lineMarkers(text: string, bodyStart: number): Found[] {
  return [...text.matchAll(/\n/gu)].flatMap(({ index }) => {
    const at = index + 1;
    const marker = at < bodyStart ? null : readMarker(text.slice(at, at + 30));
    return marker === null || !['arabic', 'han'].includes(marker.family) ? [] : [{ at, marker }];
  });
}
