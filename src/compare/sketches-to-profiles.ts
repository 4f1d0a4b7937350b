import { entryToHeading } from '../topic/entry-to-heading.ts';
import { maskDuties } from '../topic/strip-duties.ts';
import type { TopicWords } from '../topic/taxonomy-to-trie.ts';
import { textToSentences } from '../topic/text-to-sentences.ts';
import { termToRarity } from './common-terms.ts';
import type { Sketch } from './entries-to-sketches.ts';
import { entryToPassages } from './entry-to-passages.ts';
import { type Vector, termsToVector, toVector } from './terms-to-vector.ts';
import { termsMet } from './terms-met.ts';
import { countTerms, textToTerms } from './text-to-terms.ts';

/** What of an entry speaks of one topic: its terms. */
export interface Matter {
  readonly topic: string;
  readonly terms: Vector;
}

/** A passage of an entry: its terms, and its topics by their numbers. */
export interface PassageProfile {
  readonly terms: Vector;
  readonly topics: Vector;
}

/** An entry made ready for comparing. */
export interface Profile extends Pick<Sketch, 'plan' | 'length' | 'lead' | 'outline'> {
  /** Best first. */
  readonly matters: readonly Matter[];
  readonly passages: readonly PassageProfile[];
  readonly whole: Vector;
  /** Terms of the heading with their rarity, and the rarity's sum. */
  readonly heading: ReadonlyMap<number, number>;
  readonly headingWeight: number;
  /** Rows of the catalogue that its figures belong to. */
  readonly indicators: ReadonlySet<string>;
}

/**
 * Profiles of entries: each is of its entry alone, but for terms that none of the others holds. Vectors are made when they
 * are asked for: where little has changed, one topic is asked of thousands of entries.
 */
export function sketchesToProfiles(sketches: readonly Sketch[], words: TopicWords): Profile[] {
  const sentences = sketches.map(({ text }) => textToSentenceTerms(text));
  const headings = sketches.map((sketch) => countTerms([textToTerms(entryToHeading(sketch))]));
  const wholes = sentences.map((own) => countTerms([...own.values()]));
  const meets = termsMet([...wholes, ...headings]);
  const numbers = new Map([...words.themeOf.keys()].map((topic, at) => [topic, at]));
  return sketches.map((sketch, at): Profile => {
    const { plan, text, length, spoken, lead, outline, indicators } = sketch;
    const held = sentences[at] ?? new Map<number, Int32Array>();
    const whole = termsToVector(wholes[at] ?? countTerms([]), meets);
    const partToVector = (starts: readonly number[]): Vector =>
      starts.length >= held.size
        ? whole
        : termsToVector(countTerms(starts.flatMap((from) => held.get(from) ?? [])), meets);
    const heading = new Map(
      Array.from(headings[at]?.ids ?? [], (id) => [id, termToRarity(id)] as const),
    );
    const toPassages = (): PassageProfile[] =>
      entryToPassages(
        text,
        spoken.filter(({ topic }) => !words.frames.has(topic)),
      ).map((passage) => ({
        terms: partToVector(passage.sentences),
        topics: topicsToVector(passage.topics, numbers),
      }));
    let passages: PassageProfile[] | null = null;
    return {
      plan,
      length,
      lead,
      outline,
      matters: spoken.map(({ topic, sentences: said }): Matter => {
        let terms = said.length === 0 ? whole : null;
        return {
          topic,
          get terms() {
            return (terms ??= partToVector(said.map(([from]) => from)));
          },
        };
      }),
      get passages() {
        return (passages ??= toPassages());
      },
      whole,
      heading,
      headingWeight: [...heading.values()].reduce((sum, rarity) => sum + rarity, 0),
      indicators: new Set(indicators),
    };
  });
}

/** The terms of each sentence as they occur, by where it begins. */
function textToSentenceTerms(text: string): Map<number, Int32Array> {
  const masked = maskDuties(text);
  return new Map(
    textToSentences(text).map(([from, to]) => [from, textToTerms(masked.slice(from, to))]),
  );
}

/** Topics by their numbers, the root of what each has of a passage, normed. */
function topicsToVector(
  topics: ReadonlyMap<string, number>,
  numbers: ReadonlyMap<string, number>,
): Vector {
  const roots = new Map<number, number>();
  let sum = 0;
  for (const [topic, worth] of topics) {
    roots.set(numbers.get(topic) ?? -1, Math.sqrt(worth));
    sum += worth;
  }
  return toVector(roots, sum);
}
