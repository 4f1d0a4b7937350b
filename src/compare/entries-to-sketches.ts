import { refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { SpokenTopic } from '../topic/entry-to-topics.ts';
import { isFormula } from '../topic/is-formula.ts';
import { stripDuties } from '../topic/strip-duties.ts';
import type { TopicWords } from '../topic/taxonomy-to-trie.ts';
import { entriesToLeads, type LeadingEntry } from './entries-to-leads.ts';

/** What entries are compared by, besides their texts. */
export interface ProfileSource {
  readonly words: TopicWords;
  /** The topics of each entry with their sentences, by its reference. */
  readonly spoken: ReadonlyMap<string, readonly SpokenTopic[]>;
  /** The row of the catalogue that a figure belongs to, by the figure's id. */
  readonly rowOf: ReadonlyMap<string, string | null>;
}

/** What comparing looks at of an entry. */
export type ProfiledEntry = LeadingEntry & Pick<ClauseRecord, 'heading' | 'topics' | 'targets'>;

/** All that an entry's profile is made of. */
export interface Sketch {
  readonly ref: string;
  readonly plan: string;
  readonly type: ClauseRecord['type'];
  readonly text: string;
  readonly heading: string | null;
  /** Letters of its text without the bodies it charges. */
  readonly length: number;
  /** Its topics with their sentences, best first. */
  readonly spoken: readonly SpokenTopic[];
  /** It leads to what follows it, and is not the matter itself. */
  readonly lead: boolean;
  /** Its first topic belongs to the outline of aims. */
  readonly outline: boolean;
  /** Rows of the catalogue that its figures belong to. */
  readonly indicators: readonly string[];
}

/** Entries that have topics and say something of their own. */
export function entriesToSketches(
  entries: readonly ProfiledEntry[],
  { words, spoken, rowOf }: ProfileSource,
): Sketch[] {
  const outlineTheme = words.themeOf.get(words.fallback);
  const isOutline = (topic: string | undefined): boolean =>
    words.themeOf.get(topic ?? '') === outlineTheme;
  const leads = entriesToLeads(entries);
  return entries
    .filter((entry) => entry.topics.length > 0 && !isFormula(entry, entry.topics.every(isOutline)))
    .map((entry): Sketch => {
      const { plan, type, text, heading, topics, targets } = entry;
      const ref = refOf(entry);
      return {
        ref,
        plan,
        type,
        text,
        heading,
        length: stripDuties(text).replace(/[^\p{L}\p{N}]/gu, '').length || 1,
        spoken: spoken.get(ref) ?? topics.map((topic) => ({ topic, sentences: [] })),
        lead: leads.has(ref),
        outline: isOutline(topics[0]),
        indicators: [...new Set(targets.flatMap((id) => rowOf.get(id) ?? []))],
      };
    });
}
