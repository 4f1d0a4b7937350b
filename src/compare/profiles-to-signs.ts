import type { Candidate } from './profiles-to-candidates.ts';
import type { Profile } from './entries-to-profiles.ts';
import type { PairSigns } from './pair-to-score.ts';
import { cosine } from './texts-to-vectors.ts';

const ranks = [1, 0.6, 0.4];

/** Compares an entry with a candidate; the result is the same whichever comes first. */
export function profilesToSigns(one: Profile, other: Profile, candidate: Candidate): PairSigns {
  const own = one.passages[candidate.passage];
  const theirs = other.passages[candidate.otherPassage];
  const x = shareHeld(one, other);
  const y = shareHeld(other, one);
  return {
    wording: own === undefined || theirs === undefined ? 0 : cosine(own, theirs),
    ...sharedTopics(one.topics, other.topics),
    headingInText: Math.max(x, y),
    headingsInTexts: Math.min(x, y),
    path: one.path === other.path ? Number(one.path.ids.length > 0) : cosine(one.path, other.path),
    unlike: one.paragraph !== other.paragraph,
  };
}

/** The share of one's heading, by the rarity of its terms, that the other's text holds. */
function shareHeld({ heading, headingWeight }: Profile, { terms }: Profile): number {
  if (headingWeight === 0) return 0;
  let held = 0;
  for (const [id, rarity] of heading) if (holds(terms, id)) held += rarity;
  return held / headingWeight;
}

/** Whether a sorted list holds a number. */
function holds(sorted: Int32Array, wanted: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function sharedTopics(
  a: readonly string[],
  b: readonly string[],
): Pick<PairSigns, 'topic' | 'topics'> {
  let topic = 0;
  let topics = 0;
  a.forEach((id, rank) => {
    const other = b.indexOf(id);
    if (other < 0) return;
    const worth = (ranks[rank] ?? 0) * (ranks[other] ?? 0);
    topic = Math.max(topic, worth);
    topics += worth;
  });
  return { topic, topics };
}
