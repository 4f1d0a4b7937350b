import { refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import { entryToHeading } from '../topic/entry-to-heading.ts';
import { entryToPassages } from './entry-to-passages.ts';
import { textToTerms } from './text-to-terms.ts';
import { type Lexicon, type Vector, termsToVector, textsToLexicon } from './texts-to-vectors.ts';

/** An entry made ready for comparing: its passages as vectors, its heading's terms, the headings above it. */
export interface Profile {
  readonly ref: string;
  readonly plan: string;
  readonly topics: readonly string[];
  readonly paragraph: boolean;
  readonly passages: readonly Vector[];
  /** All terms of its text, ascending. */
  readonly terms: Int32Array;
  /** Terms of the heading with their rarity, and the rarity's sum. */
  readonly heading: ReadonlyMap<number, number>;
  readonly headingWeight: number;
  readonly path: Vector;
}

/** Profiles of all entries that have topics, over one lexicon made of all their passages. */
export function entriesToProfiles(entries: readonly ClauseRecord[]): [Profile[], Lexicon] {
  const read = entries.filter((entry) => entry.topics.length > 0);
  const passages = read.map((entry) => entryToPassages(entry.text));
  const [lexicon, counted] = textsToLexicon(passages.flat());
  const paths = new Map<string, Vector>();
  let next = 0;
  const profiles = read.map((entry, at): Profile => {
    const vectors = (passages[at] ?? []).map(() =>
      termsToVector(counted[next++] ?? new Map(), lexicon),
    );
    const above = entry.path.map((step) => step.heading).join('。');
    let path = paths.get(above);
    if (path === undefined) {
      path = termsToVector(knownTerms(above, lexicon), lexicon);
      paths.set(above, path);
    }
    const heading = new Map<number, number>();
    let headingWeight = 0;
    for (const id of knownTerms(entryToHeading(entry), lexicon).keys()) {
      const rarity = Math.log(1 + lexicon.texts / (lexicon.frequency[id] ?? 1));
      heading.set(id, rarity);
      headingWeight += rarity;
    }
    return {
      ref: refOf(entry),
      plan: entry.plan,
      topics: entry.topics,
      paragraph: entry.type === 'paragraph',
      passages: vectors,
      terms: Int32Array.from(new Set(vectors.flatMap(({ ids }) => [...ids]))).sort(),
      heading,
      headingWeight,
      path,
    };
  });
  return [profiles, lexicon];
}

function knownTerms(text: string, lexicon: Lexicon): Map<number, number> {
  const known = new Map<number, number>();
  for (const [term, count] of textToTerms(text)) {
    const id = lexicon.ids.get(term);
    if (id !== undefined) known.set(id, count);
  }
  return known;
}
