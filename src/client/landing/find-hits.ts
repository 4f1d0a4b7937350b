import type { Range } from '../../model/clause.ts';
import { findRanges, joinRanges } from '../../search/query/find-ranges.ts';
import { foldText } from '../../text/fold-text.ts';
import { foldWithMap } from '../../text/fold-with-map.ts';

/** A hit on the page: the entry it stands in, and where in its text nodes. */
export interface PageHit {
  entry: HTMLElement;
  start: [node: Text, offset: number];
  end: [node: Text, offset: number];
}

/** All places of folded words in the entries of a page, in reading order; margins and notes are no entries. */
export function findHits(page: ParentNode, words: string[]): PageHit[] {
  return [...page.querySelectorAll<HTMLElement>('[data-clause]')].flatMap((entry) => {
    if (entry.hasAttribute('data-hit')) return [];
    const folded = foldText(entry.textContent);
    return words.some((word) => folded.includes(word)) ? hitsIn(entry, words) : [];
  });
}

function hitsIn(entry: HTMLElement, words: string[]): PageHit[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  const text = foldWithMap(nodes.map((node) => node.data).join(''));
  const ranges = joinRanges(words.flatMap((word) => findRanges(text, word)));
  return ranges.flatMap((range) => {
    const places = rangeToPlaces(nodes, range);
    return places === null ? [] : [{ entry, ...places }];
  });
}

/** A range of joined pieces of text as its first place and the place behind its last character, each in one piece. */
export function rangeToPlaces<Piece extends { readonly length: number }>(
  pieces: readonly Piece[],
  [from, to]: Range,
): { start: [Piece, number]; end: [Piece, number] } | null {
  const start = placeOf(pieces, from);
  // The end belongs to the piece of the last character, not to the start of the next one.
  const last = placeOf(pieces, to - 1);
  if (start === null || last === null) return null;
  return { start, end: [last[0], last[1] + 1] };
}

function placeOf<Piece extends { readonly length: number }>(
  pieces: readonly Piece[],
  offset: number,
): [Piece, number] | null {
  let before = 0;
  for (const piece of pieces) {
    if (offset < before + piece.length) return [piece, offset - before];
    before += piece.length;
  }
  return null;
}
