import { foldWords } from './fold-words.ts';
import type { TrieNode, Worth } from './taxonomy-to-trie.ts';

/**
 * Points per topic for a text: leftmost longest words, each word's first hit in full, the second a half,
 * the third a quarter, so that one word said ten times does not drown the rest. Linear in the text.
 */
export function textToPoints(text: string, trie: TrieNode): Map<string, number> {
  const characters = [...foldWords(text)];
  const counts = new Map<Worth[], number>();
  for (let at = 0; at < characters.length;) {
    const [length, worths] = longestAt(characters, at, trie);
    if (worths !== null) counts.set(worths, (counts.get(worths) ?? 0) + 1);
    at += Math.max(1, length);
  }
  const points = new Map<string, number>();
  for (const [worths, count] of counts) {
    const share = 2 - 2 ** (1 - Math.min(count, 3));
    for (const { topic, points: value } of worths) {
      points.set(topic, (points.get(topic) ?? 0) + value * share);
    }
  }
  return points;
}

function longestAt(
  characters: readonly string[],
  start: number,
  trie: TrieNode,
): [number, Worth[] | null] {
  let node: TrieNode | undefined = trie;
  let length = 0;
  let worths: Worth[] | null = null;
  for (let at = start; at < characters.length; at += 1) {
    node = node.next.get(characters[at] ?? '');
    if (node === undefined) break;
    if (node.worths !== null) {
      length = at - start + 1;
      worths = node.worths;
    }
  }
  return [length, worths];
}
