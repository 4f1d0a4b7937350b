import type { Taxonomy } from '../seed/load-topics.ts';
import { foldWords } from './fold-words.ts';

/** What a word is worth for a topic. */
export interface Worth {
  readonly topic: string;
  readonly points: number;
}

/** A node of the trie over all rule words; `worths` is empty for a quiet phrase, null between words. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  worths: Worth[] | null;
}

/** A core word settles the matter. */
export const corePoints = 3;
const wordPoints = 1;

/** What topics are told by. */
export interface TopicWords {
  readonly trie: TrieNode;
  /** Topics of the frame round the matters (总体要求, 组织保障): a sentence in passing does not make one. */
  readonly frames: ReadonlySet<string>;
  /** Topic → its theme. */
  readonly themeOf: ReadonlyMap<string, string>;
  readonly fallback: string;
}

/** The words of a taxonomy, ready for reading entries. */
export function taxonomyToWords(taxonomy: Taxonomy): TopicWords {
  const frames = taxonomy.themes.filter(({ frame }) => frame).flatMap(({ topics }) => topics);
  return {
    trie: taxonomyToTrie(taxonomy),
    frames: new Set(frames.map(({ id }) => id)),
    themeOf: new Map(
      taxonomy.themes.flatMap(({ id, topics }) => topics.map((one) => [one.id, id])),
    ),
    fallback: taxonomy.fallback,
  };
}

/** Builds one trie over the words of all topics and the quiet phrases, folded. */
export function taxonomyToTrie(taxonomy: Taxonomy): TrieNode {
  const root: TrieNode = { next: new Map(), worths: null };
  for (const phrase of taxonomy.quiet) wordToNode(root, phrase).worths ??= [];
  for (const { id, core, words } of taxonomy.themes.flatMap((theme) => theme.topics)) {
    for (const word of core) (wordToNode(root, word).worths ??= []).push(worth(id, corePoints));
    for (const word of words) (wordToNode(root, word).worths ??= []).push(worth(id, wordPoints));
  }
  return root;
}

const worth = (topic: string, points: number): Worth => ({ topic, points });

function wordToNode(root: TrieNode, word: string): TrieNode {
  let node = root;
  for (const character of foldWords(word)) {
    let following = node.next.get(character);
    if (following === undefined) {
      following = { next: new Map(), worths: null };
      node.next.set(character, following);
    }
    node = following;
  }
  return node;
}
