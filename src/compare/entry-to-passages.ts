import type { Range } from '../model/clause.ts';
import type { SpokenTopic } from '../topic/entry-to-topics.ts';
import { maskDuties } from '../topic/strip-duties.ts';
import { textToSentences } from '../topic/text-to-sentences.ts';

/** A stretch of an entry about as long as a clause, and how much each topic has of it. */
export interface Passage {
  /** Where its sentences begin in the entry's text. */
  readonly sentences: readonly number[];
  /** Letters of its sentences on each topic, the head and the entry's first topics counting more. */
  readonly topics: ReadonlyMap<string, number>;
}

/** 推动传统产业改造升级。 */
const head =
  /^\s*(?:[一二三四五六七八九十]+是|[（(]?[一二三四五六七八九十\d]+[）)、.．])?[^，：、；。]{3,16}[。：]?$/u;
const item = /^\s*[一二三四五六七八九十]+是/u;
/** 一是 begins a passage where the one before has so many letters. */
const brief = 60;
/** A passage that is longer is cut at the end of a sentence behind so many letters. */
const long = 300;
const cut = 120;
/** A head says as much as so many letters. */
const headWorth = 60;
const ranks = [1, 0.8, 0.6, 0.5];
const later = 0.4;

interface Sentence {
  readonly text: string;
  readonly from: number;
  readonly length: number;
}

/** The passages of an entry: a report's chapter in one paragraph falls into those under its heads, a clause is one. */
export function entryToPassages(text: string, spoken: readonly SpokenTopic[]): Passage[] {
  const masked = maskDuties(text);
  const sentences = textToSentences(text).map(([from, to]: Range): Sentence => {
    const said = masked.slice(from, to);
    return { text: said, from, length: letters(said) };
  });
  const starts = spoken.map((one) => new Set(one.sentences.map(([from]) => from)));
  return byHeads(sentences)
    .flatMap(cutLong)
    .map((own): Passage => {
      const topics = new Map<string, number>();
      spoken.forEach(({ topic }, rank) => {
        const held = starts[rank];
        const worth = own.reduce((sum, { from, length }, at) => {
          if (held === undefined || (held.size > 0 && !held.has(from))) return sum;
          return sum + length + (at === 0 ? headWorth : 0);
        }, 0);
        if (worth > 0) topics.set(topic, worth * (ranks[rank] ?? later));
      });
      return { sentences: own.map(({ from }) => from), topics };
    });
}

const letters = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

const total = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { length }) => sum + length, 0);

function byHeads(sentences: readonly Sentence[]): Sentence[][] {
  const passages: Sentence[][] = [];
  let own: Sentence[] = [];
  for (const sentence of sentences) {
    const heads = sentence.length <= 18 && head.test(sentence.text.trim());
    if (own.length > 0 && (heads || (item.test(sentence.text) && total(own) > brief))) own = [];
    if (own.length === 0) passages.push(own);
    own.push(sentence);
  }
  return passages;
}

function cutLong(sentences: readonly Sentence[]): Sentence[][] {
  if (total(sentences) <= long) return [[...sentences]];
  const parts: Sentence[][] = [];
  let own: Sentence[] = [];
  for (const sentence of sentences) {
    if (total(own) > cut) own = [];
    if (own.length === 0) parts.push(own);
    own.push(sentence);
  }
  return parts;
}
