import { type AnchorPlace, anchorPlace } from '../address/anchor.ts';
import { parseRef, refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Numbered, TopicReview } from '../model/review.ts';
import { SeedError } from '../model/seed-error.ts';
import type { Taxonomy } from '../seed/load-topics.ts';
import { entryToHeading } from './entry-to-heading.ts';
import { stripDuties } from './strip-duties.ts';
import { taxonomyToTrie, type TrieNode } from './taxonomy-to-trie.ts';
import { textToPoints } from './text-to-points.ts';

const headingWeight = 3;
const sectionWeight = 1;
const chapterWeight = 0.4;
const most = 3;
const least = 3;
const share = 0.3;
/** The heading makes one topic tall; above this height it no longer hides what the text also treats. */
const tall = 18;

/** Title, recipients, signature, closing words: they belong to no topic. */
const frame: ReadonlySet<AnchorPlace> = new Set(['title', 'head', 'end']);

/**
 * One to three topics for each clause, item and paragraph of one plan, in the order of the entries and best first;
 * none for headings and for the frame around the text. A topic stands when it has at least `least` points
 * and `share` of the best topic's (or of `tall`); where no word occurs, the topics of the headings above, else the fallback.
 * A review (`plan#anchor`) overrules the rules.
 */
export function entriesToTopics(
  entries: readonly ClauseRecord[],
  taxonomy: Taxonomy,
  reviews: readonly Numbered<TopicReview>[],
): string[][] {
  const faults = reviews.flatMap((review) => reviewFault(review, entries, taxonomy) ?? []);
  if (faults.length > 0) throw new SeedError(faults.join('\n'));
  const trie = taxonomyToTrie(taxonomy);
  const reviewed = new Map(reviews.map((review) => [review.entry, review.topics]));
  return entries.map((entry) => {
    if (entry.type === 'heading' || frame.has(anchorPlace(entry.anchor))) return [];
    const corrected = reviewed.get(refOf(entry));
    return corrected ?? entryToTopics(entry, trie, taxonomy.fallback);
  });
}

/** A correction of an entry of this plan that is not there, or with a topic that nobody knows. */
function reviewFault(
  { entry, topics, where }: Numbered<TopicReview>,
  entries: readonly ClauseRecord[],
  { themes }: Taxonomy,
): string | null {
  const { plan, anchor } = parseRef(entry);
  if (plan !== entries[0]?.plan) return null;
  if (!entries.some((one) => one.anchor === anchor))
    return `${where} entry：${plan} 里没有 ${anchor} 这一条；应当是一个条目的编号，如 ${refOf({ plan, anchor: entries.at(-1)?.anchor ?? 'c1' })}。请改正编号，或删去这条更正。`;
  const known = themes.flatMap((theme) => theme.topics.map(({ id }) => id));
  const unknown = topics.find((topic) => !known.includes(topic));
  if (unknown === undefined) return null;
  return `${where} topics：没有编号是 ${unknown} 的主题；应当是 vocab/topics.yaml 里的编号，如 ${known[0] ?? ''}。请改正。`;
}

function entryToTopics(entry: ClauseRecord, trie: TrieNode, fallback: string): string[] {
  const own = new Map<string, number>();
  add(own, textToPoints(stripDuties(entry.text), trie), 1);
  add(own, textToPoints(entryToHeading(entry), trie), headingWeight - 1);
  const above = new Map<string, number>();
  entry.path.forEach((step, depth) => {
    const weight = depth === 0 && entry.path.length > 1 ? chapterWeight : sectionWeight;
    add(above, textToPoints(step.heading, trie), depth === 0 ? chapterWeight : weight);
  });
  const all = new Map(own);
  // Headings lift what the text speaks of; alone they count only where the text says nothing.
  for (const [topic, points] of above) {
    if (own.has(topic)) all.set(topic, (own.get(topic) ?? 0) + points);
  }
  const chosen = best(all);
  if (chosen.length > 0) return chosen;
  const inherited = best(above, 0);
  if (inherited.length > 0) return inherited.slice(0, 1);
  const weak = best(all, 0);
  return weak.length > 0 ? weak.slice(0, 1) : [fallback];
}

function add(sum: Map<string, number>, points: Map<string, number>, weight: number): void {
  for (const [topic, value] of points) sum.set(topic, (sum.get(topic) ?? 0) + value * weight);
}

function best(points: Map<string, number>, floor = least): string[] {
  const ranked = [...points].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const bar = Math.max(floor, Math.min(ranked[0]?.[1] ?? 0, tall) * share);
  return ranked
    .filter(([, value]) => value >= bar)
    .slice(0, most)
    .map(([topic]) => topic);
}
