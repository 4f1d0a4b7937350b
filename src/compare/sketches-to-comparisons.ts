import type { TopicWords } from '../topic/taxonomy-to-trie.ts';
import {
  type Comparisons,
  type KeptComparisons,
  type Pairs,
  type TopicComparison,
  comparisonsToKnown,
  noneKnown,
} from './comparisons.ts';
import type { Sketch } from './entries-to-sketches.ts';
import { membersToCandidates } from './members-to-candidates.ts';
import { signsToSum } from './pair-to-score.ts';
import { profilesToSigns } from './profiles-to-signs.ts';
import { type Profile, sketchesToProfiles } from './sketches-to-profiles.ts';
import { topicsToPairs } from './topics-to-pairs.ts';

/** Entries of one topic are candidates of each other while they are this few. */
const roomy = 120;

const noTerms = { ids: new Int32Array(), weights: new Float32Array() };

/**
 * Compares all entries that are worth it, or those of one plan with the others: in a topic those whose sentences on it share
 * rare terms, in a small one all. What was found before of entries that hold the same is taken from there, and what comes
 * out is the same; of no other entries is a profile made.
 */
export function sketchesToComparisons(
  sketches: readonly Sketch[],
  words: TopicWords,
  only: string | null = null,
  kept: KeptComparisons | null = null,
): Comparisons {
  const keys = kept === null ? [] : sketches.map(kept.keyOf);
  const known = kept?.former ? comparisonsToKnown(kept.former, keys) : noneKnown;
  const members = topicsToMembers(sketches);
  const large = [...members].filter(([, places]) => places.length > roomy);
  const found = new Map(large.map(([topic, own]) => [topic, known.candidates(topic, own)]));
  const fresh = new Set(large.flatMap(([topic, own]) => (found.get(topic) ? [] : [...own])));
  const isNew = known === noneKnown || 2 * fresh.size > sketches.length;
  let profiles = placesToProfiles(isNew ? [...sketches.keys()] : [...fresh], sketches, words);
  const plans = new Map([...new Set(sketches.map(({ plan }) => plan))].map((id, at) => [id, at]));
  const topics = new Map(
    large.map(([topic, own]): [string, TopicComparison] => {
      const told = (): { plan: number; terms: Profile['whole'] }[] =>
        Array.from(own, (at) => ({
          plan: plans.get(sketches[at]?.plan ?? '') ?? -1,
          terms: profiles.get(at)?.matters.find((one) => one.topic === topic)?.terms ?? noTerms,
        }));
      return [topic, { members: own, candidates: found.get(topic) ?? membersToCandidates(told()) }];
    }),
  );
  const pairs = topicsToPairs(sketches, members, topics, only);
  const unknown: number[] = [];
  pairs.sums.forEach((_, pair) => {
    const sum = known.sum(pairs.shorter[pair] as number, pairs.longer[pair] as number);
    if (sum === null) unknown.push(pair);
    else pairs.sums[pair] = sum;
  });
  const needed = new Set(unknown.flatMap((pair) => pairToPlaces(pairs, pair)));
  if (![...needed].every((at) => profiles.has(at)))
    profiles = placesToProfiles([...needed], sketches, words);
  for (const pair of unknown) {
    const [shorter, longer] = pairToPlaces(pairs, pair).map((at) => profiles.get(at));
    const signs = shorter && longer ? profilesToSigns(shorter, longer) : null;
    pairs.sums[pair] = signs === null ? NaN : signsToSum(signs);
  }
  return { keys, topics, pairs };
}

function pairToPlaces({ shorter, longer }: Pairs, pair: number): [number, number] {
  return [shorter[pair] as number, longer[pair] as number];
}

/** Topics with the places of the entries that speak of them. */
function topicsToMembers(sketches: readonly Sketch[]): Map<string, Int32Array> {
  const members = new Map<string, number[]>();
  sketches.forEach(({ spoken }, at) => {
    for (const { topic } of spoken) {
      const list = members.get(topic);
      if (list === undefined) members.set(topic, [at]);
      else list.push(at);
    }
  });
  return new Map([...members].map(([topic, places]) => [topic, Int32Array.from(places)]));
}

function placesToProfiles(
  places: readonly number[],
  sketches: readonly Sketch[],
  words: TopicWords,
): ReadonlyMap<number, Profile> {
  const own = places.flatMap((at) => sketches[at] ?? []);
  return new Map(sketchesToProfiles(own, words).map((one, i) => [places[i] ?? -1, one]));
}
