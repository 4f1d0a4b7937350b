import { refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import { entryToHeading } from '../topic/entry-to-heading.ts';
import type { SpokenTopic } from '../topic/entry-to-topics.ts';
import { isFormula } from '../topic/is-formula.ts';
import { stripDuties } from '../topic/strip-duties.ts';
import type { TopicWords } from '../topic/taxonomy-to-trie.ts';
import { entriesToLeads, type LeadingEntry } from './entries-to-leads.ts';
import { openTermBook } from './term-book.ts';
import { type Terms, textToTerms } from './text-to-terms.ts';
import {
  type Lexicon,
  type Vector,
  countsToLexicon,
  termToRarity,
  termsToVector,
} from './texts-to-vectors.ts';

/** What of an entry speaks of one topic: how much of its text, and its terms. */
export interface Matter {
  readonly topic: string;
  readonly share: number;
  readonly terms: Vector;
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
  /** How much of its text speaks of each theme; not of the frame round the matters. */
  readonly themes: ReadonlyMap<string, number>;
  /** Its first topic belongs to the frame round the matters, and to the outline of aims. */
  readonly frame: boolean;
  readonly outline: boolean;
  readonly whole: Vector;
  /** All terms of its text, ascending. */
  readonly terms: Int32Array;
  /** Terms of the heading with their rarity, and the rarity's sum. */
  readonly heading: ReadonlyMap<number, number>;
  readonly headingWeight: number;
  readonly path: Vector;
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

const empty: Vector = { ids: new Int32Array(), weights: new Float32Array() };
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
  const bare = read.map((entry) => stripDuties(entry.text));
  const book = openTermBook();
  const termsOf = (text: string): Terms => textToTerms(text, book);
  const counted = bare.map(termsOf);
  const aboveOf = (entry: ProfiledEntry): string =>
    entry.path.map((step) => step.heading).join('。');
  const above = new Map([...new Set(read.map(aboveOf))].map((text) => [text, termsOf(text)]));
  const lexicon = countsToLexicon([...counted, ...above.values()], book.size());
  const paths = new Map([...above].map(([text, terms]) => [text, termsToVector(terms, lexicon)]));
  const profiles = read.map((entry, at): Profile => {
    const text = bare[at] ?? '';
    const length = text.replace(/[^\p{L}\p{N}]/gu, '').length || 1;
    const whole = termsToVector(counted[at] ?? noTerms, lexicon);
    const own = spoken.get(refOf(entry)) ?? entry.topics.map((topic) => ({ topic, sentences: [] }));
    const heading = new Map<number, number>();
    let headingWeight = 0;
    for (const term of termsOf(entryToHeading(entry)).ids) {
      const place = lexicon.places[term] ?? -1;
      if (place < 0) continue;
      const rarity = termToRarity(place, lexicon);
      heading.set(place, rarity);
      headingWeight += rarity;
    }
    return {
      ref: refOf(entry),
      plan: entry.plan,
      lead: leads.has(refOf(entry)),
      length,
      matters: own.map(({ topic, sentences }): Matter => {
        if (sentences.length === 0) return { topic, share: 1, terms: whole };
        const part = sentences.map(([from, to]) => entry.text.slice(from, to)).join('');
        return {
          topic,
          share: Math.min(1, part.length / length),
          terms: own.length === 1 ? whole : termsToVector(termsOf(part), lexicon),
        };
      }),
      themes: themeShares(own, entry.text, words),
      frame: words.frames.has(entry.topics[0] ?? ''),
      outline: isOutline(entry.topics[0]),
      whole,
      terms: whole.ids,
      heading,
      headingWeight,
      path: paths.get(aboveOf(entry)) ?? empty,
      indicators: new Set(entry.targets.flatMap((id) => rowOf.get(id) ?? [])),
    };
  });
  return [profiles, lexicon];
}

/** How much of a text speaks of each theme, a sentence once. */
function themeShares(
  own: readonly SpokenTopic[],
  text: string,
  { frames, themeOf }: TopicWords,
): Map<string, number> {
  const starts = new Map<string, Map<number, number>>();
  for (const { topic, sentences } of own) {
    const theme = themeOf.get(topic);
    if (theme === undefined || frames.has(topic)) continue;
    const held = starts.get(theme) ?? new Map<number, number>();
    starts.set(theme, held);
    const whole = [[0, text.length]] as const;
    for (const [from, to] of sentences.length > 0 ? sentences : whole) held.set(from, to - from);
  }
  return new Map(
    [...starts].map(([theme, held]) => {
      const letters = [...held.values()].reduce((sum, one) => sum + one, 0);
      return [theme, Math.min(1, letters / text.length)];
    }),
  );
}
