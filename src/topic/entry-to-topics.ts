import type { ClauseRecord, Range } from '../model/clause.ts';
import { entryToHeading } from './entry-to-heading.ts';
import { sentenceToSpoken, withoutFields } from './sentence-to-spoken.ts';
import { maskDuties, stripDuties } from './strip-duties.ts';
import { corePoints, type TopicWords } from './taxonomy-to-trie.ts';
import { textToPoints } from './text-to-points.ts';
import { textToSentences } from './text-to-sentences.ts';

const headingWeight = 3;
const sectionWeight = 1;
const chapterWeight = 0.4;
const least = 3;
/** So many topics stand by their words alone, wherever in the text these are. */
const most = 3;
const share = 0.3;
/** The heading makes one topic tall; above this height it no longer hides what the text also treats. */
const tall = 18;

/** A topic that an entry speaks of, and the sentences that do; none where the topic comes from the headings above. */
export interface SpokenTopic {
  readonly topic: string;
  readonly sentences: readonly Range[];
}

/**
 * All topics that an entry speaks of, best first: those with at least `least` points and `share` of the best topic's
 * (or of `tall`), and those that a sentence of it settles by a core word. Where no word occurs, the topic of the
 * headings above, else the fallback.
 */
export function entryToTopics(entry: ClauseRecord, words: TopicWords): SpokenTopic[] {
  const { trie, frames, fallback } = words;
  const own = new Map<string, number>();
  const said = stripDuties(entry.text)
    .split(/(?<=[，,。；])/u)
    .map(withoutFields)
    .join('');
  add(own, textToPoints(said, trie), 1);
  const heading = textToPoints(entryToHeading(entry), trie);
  add(own, heading, headingWeight - 1);
  const above = new Map<string, number>();
  entry.path.forEach((step, depth) => {
    add(above, textToPoints(step.heading, trie), depth === 0 ? chapterWeight : sectionWeight);
  });
  const all = new Map(own);
  // Headings lift what the text speaks of; alone they count only where the text says nothing.
  for (const [topic, points] of above) {
    if (own.has(topic)) all.set(topic, (own.get(topic) ?? 0) + points);
  }
  const masked = maskDuties(entry.text);
  const sentences = textToSentences(entry.text).map((range) => ({
    range,
    spoken: sentenceToSpoken(masked.slice(...range), trie),
  }));
  const settled = new Set(
    sentences.flatMap(({ spoken }) =>
      [...spoken].flatMap(([topic, value]) =>
        value >= corePoints && !frames.has(topic) ? [topic] : [],
      ),
    ),
  );
  const [main, ...others] = best(all);
  if (main === undefined) {
    const only = best(above, 0)[0] ?? best(all, 0)[0] ?? fallback;
    return [{ topic: only, sentences: [] }];
  }
  // An outline of aims names every matter in passing.
  const passing = main === fallback ? [] : ranked(all).filter((topic) => settled.has(topic));
  const spoken = new Set(sentences.flatMap((sentence) => [...sentence.spoken.keys()]));
  const known = others.filter(
    (topic, at) => at < most - 1 || (spoken.has(topic) && !frames.has(topic)),
  );
  const topics = ranked(all).filter(
    (topic) => topic === main || known.includes(topic) || passing.includes(topic),
  );
  return withSentences(topics, sentences, heading);
}

function add(sum: Map<string, number>, points: Map<string, number>, weight: number): void {
  for (const [topic, value] of points) sum.set(topic, (sum.get(topic) ?? 0) + value * weight);
}

const ranked = (points: ReadonlyMap<string, number>): string[] =>
  [...points].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([topic]) => topic);

function best(points: ReadonlyMap<string, number>, floor = least): string[] {
  const bar = Math.max(floor, Math.min(Math.max(0, ...points.values()), tall) * share);
  return ranked(points).filter((topic) => (points.get(topic) ?? 0) >= bar);
}

/**
 * Gives each topic its sentences: those in which a stretch speaks of it. A sentence that speaks of none goes on with
 * what the one before it spoke of first, the first ones with what the heading names.
 */
function withSentences(
  topics: readonly string[],
  sentences: readonly { range: Range; spoken: ReadonlyMap<string, number> }[],
  heading: ReadonlyMap<string, number>,
): SpokenTopic[] {
  const bySentence = new Map<string, Range[]>(topics.map((topic) => [topic, []]));
  let before = topics.find((topic) => heading.has(topic)) ?? topics[0];
  for (const { range, spoken } of sentences) {
    const here = topics.filter((topic) => spoken.has(topic));
    for (const topic of here.length > 0 ? here : [before]) bySentence.get(topic ?? '')?.push(range);
    before = here[0] ?? before;
  }
  return topics.map((topic) => ({ topic, sentences: bySentence.get(topic) ?? [] }));
}
