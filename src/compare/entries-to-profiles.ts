import { refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import { entryToHeading } from '../topic/entry-to-heading.ts';
import type { SpokenTopic } from '../topic/entry-to-topics.ts';
import { isFormula } from '../topic/is-formula.ts';
import { maskDuties, stripDuties } from '../topic/strip-duties.ts';
import type { TopicWords } from '../topic/taxonomy-to-trie.ts';
import { textToSentences } from '../topic/text-to-sentences.ts';
import { entriesToLeads, type LeadingEntry } from './entries-to-leads.ts';
import { commonTerms } from './common-terms.ts';
import { entryToPassages } from './entry-to-passages.ts';
import { openTermBook } from './term-book.ts';
import { type Terms, sumTerms, textToTerms } from './text-to-terms.ts';
import {
  type Lexicon,
  type Vector,
  countsToLexicon,
  termsToVector,
  toVector,
} from './texts-to-vectors.ts';

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
export interface Profile {
  readonly ref: string;
  readonly plan: string;
  /** It leads to what follows it, and is not the matter itself. */
  readonly lead: boolean;
  /** Letters of its text without the bodies it charges. */
  readonly length: number;
  /** Best first. */
  readonly matters: readonly Matter[];
  readonly passages: readonly PassageProfile[];
  /** Its first topic belongs to the outline of aims. */
  readonly outline: boolean;
  readonly whole: Vector;
  /** Terms of the heading with their rarity, and the rarity's sum. */
  readonly heading: ReadonlyMap<number, number>;
  readonly headingWeight: number;
  /** Rows of the catalogue that its figures belong to. */
  readonly indicators: ReadonlySet<string>;
}

/** What entries are compared by, besides their texts. */
export interface ProfileSource {
  readonly words: TopicWords;
  /** The topics of each entry with their sentences, by its reference. */
  readonly spoken: ReadonlyMap<string, readonly SpokenTopic[]>;
  /** The row of the catalogue that a figure belongs to, by the figure's id. */
  readonly rowOf: ReadonlyMap<string, string | null>;
}

const noTerms: Terms = { ids: new Int32Array(), counts: new Int32Array() };

/** What comparing looks at of an entry. */
export type ProfiledEntry = LeadingEntry & Pick<ClauseRecord, 'heading' | 'topics' | 'targets'>;

/** Profiles of all entries that have topics and say something of their own, over one lexicon of their texts. */
export function entriesToProfiles(
  entries: readonly ProfiledEntry[],
  { words, spoken, rowOf }: ProfileSource,
): [Profile[], Lexicon] {
  const outlineTheme = words.themeOf.get(words.fallback);
  const isOutline = (topic: string | undefined): boolean =>
    words.themeOf.get(topic ?? '') === outlineTheme;
  const read = entries.filter(
    (entry) => entry.topics.length > 0 && !isFormula(entry, entry.topics.every(isOutline)),
  );
  const leads = entriesToLeads(entries);
  const book = openTermBook();
  for (const term of commonTerms.keys()) book.count(term);
  book.take();
  const termsOf = (text: string): Terms => textToTerms(text, book);
  const counted = read.map(({ text }) => {
    const masked = maskDuties(text);
    return new Map(
      textToSentences(text).map(([from, to]) => [from, termsOf(masked.slice(from, to))]),
    );
  });
  const wholes = counted.map((sentences) => sumTerms([...sentences.values()]));
  const lexicon = countsToLexicon(wholes, book.size());
  const numbers = new Map([...words.themeOf.keys()].map((topic, at) => [topic, at]));
  const profiles = read.map((entry, at): Profile => {
    const whole = termsToVector(wholes[at] ?? noTerms, lexicon);
    const partToVector = (starts: readonly number[]): Vector => {
      const held = counted[at];
      if (held === undefined || starts.length >= held.size) return whole;
      return termsToVector(sumTerms(starts.flatMap((from) => held.get(from) ?? [])), lexicon);
    };
    const own = spoken.get(refOf(entry)) ?? entry.topics.map((topic) => ({ topic, sentences: [] }));
    const heading = new Map<number, number>();
    for (const term of termsOf(entryToHeading(entry)).ids) {
      const place = lexicon.places[term] ?? -1;
      if (place >= 0) heading.set(place, lexicon.rarity[place] ?? 0);
    }
    const matters = own.map(({ topic, sentences }): Matter => {
      const terms = sentences.length === 0 ? whole : partToVector(sentences.map(([from]) => from));
      return { topic, terms };
    });
    const passages = entryToPassages(
      entry.text,
      own.filter(({ topic }) => !words.frames.has(topic)),
    );
    return {
      ref: refOf(entry),
      plan: entry.plan,
      lead: leads.has(refOf(entry)),
      length: stripDuties(entry.text).replace(/[^\p{L}\p{N}]/gu, '').length || 1,
      matters,
      passages: passages.map(({ sentences, topics }) => ({
        terms: partToVector(sentences),
        topics: topicsToVector(topics, numbers),
      })),
      outline: isOutline(entry.topics[0]),
      whole,
      heading,
      headingWeight: [...heading.values()].reduce((sum, rarity) => sum + rarity, 0),
      indicators: new Set(entry.targets.flatMap((id) => rowOf.get(id) ?? [])),
    };
  });
  return [profiles, lexicon];
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
