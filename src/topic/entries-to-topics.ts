import { type AnchorPlace, anchorPlace } from '../address/anchor.ts';
import { parseRef, refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Numbered, TopicReview } from '../model/review.ts';
import { SeedError } from '../model/seed-error.ts';
import type { Taxonomy } from '../seed/load-topics.ts';
import { entryToTopics } from './entry-to-topics.ts';
import { taxonomyToWords } from './taxonomy-to-trie.ts';

/** Title, recipients, signature, closing words: they belong to no topic. */
const frame: ReadonlySet<AnchorPlace> = new Set(['title', 'head', 'end']);

/**
 * The topics that each clause, item and paragraph of one plan speaks of, in the order of the entries and best first;
 * none for headings and for the frame around the text. A review (`plan#anchor`) overrules the rules.
 */
export function entriesToTopics(
  entries: readonly ClauseRecord[],
  taxonomy: Taxonomy,
  reviews: readonly Numbered<TopicReview>[],
): string[][] {
  const faults = reviews.flatMap((review) => reviewFault(review, entries, taxonomy) ?? []);
  if (faults.length > 0) throw new SeedError(faults.join('\n'));
  const words = taxonomyToWords(taxonomy);
  const reviewed = new Map(reviews.map((review) => [review.entry, review.topics]));
  return entries.map((entry) => {
    if (entry.type === 'heading' || frame.has(anchorPlace(entry.anchor))) return [];
    const corrected = reviewed.get(refOf(entry));
    return corrected ?? entryToTopics(entry, words).map(({ topic }) => topic);
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
