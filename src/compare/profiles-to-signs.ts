import type { Profile } from './sketches-to-profiles.ts';
import type { PairSigns } from './pair-to-score.ts';
import { cosine, type Vector } from './terms-to-vector.ts';

const ranks = [1, 0.6, 0.4, 0.3, 0.25, 0.2];
const later = 0.15;
const mostRanks = 1.5;
/** Texts less alike than this share a topic alone: 改造小区8个 below 一、工业 has that of its heading. */
const least = 0.02;

/**
 * Compares two entries, the shorter one first; null where they share no topic: 水网智慧化 and 城市智慧化 share words of
 * their heads, not a matter. What comes out depends on the two entries alone.
 */
export function profilesToSigns(shorter: Profile, longer: Profile): PairSigns | null {
  const shared = shorter.matters.flatMap((own, at) => {
    const found = longer.matters.findIndex(({ topic }) => topic === own.topic);
    const theirs = longer.matters[found];
    return theirs === undefined ? [] : [{ own: own.terms, theirs: theirs.terms, at, found }];
  });
  if (shared.length === 0) return null;
  const indicators = [...shorter.indicators].filter((id) => longer.indicators.has(id)).length;
  const whole = cosine(shorter.whole, longer.whole);
  if (whole < least && indicators === 0) return null;
  const likeness = (own: Vector, theirs: Vector): number =>
    own === shorter.whole && theirs === longer.whole ? whole : cosine(own, theirs);
  let [matterWording, ranked] = [0, 0];
  for (const { own, theirs, at, found } of shared) {
    matterWording = Math.max(matterWording, likeness(own, theirs));
    ranked += (ranks[at] ?? later) * (ranks[found] ?? later);
  }
  // Where all that is shared belongs to the frame, the whole texts stand for their passages.
  let [best, passageWording, passageTopics] = [0, Math.sqrt(whole), 0];
  for (const own of shorter.passages) {
    for (const theirs of longer.passages) {
      const topics = cosine(own.topics, theirs.topics);
      if (topics === 0) continue;
      const wording = Math.sqrt(likeness(own.terms, theirs.terms));
      if (wording + 0.5 * topics <= best) continue;
      best = wording + 0.5 * topics;
      [passageWording, passageTopics] = [wording, topics];
    }
  }
  return {
    wording: Math.sqrt(whole),
    matterWording: Math.sqrt(matterWording),
    passageWording,
    passageTopics,
    ranks: Math.min(ranked, mostRanks),
    headings: Math.min(shareHeld(shorter, longer), shareHeld(longer, shorter)),
    indicators: Math.min(2, indicators),
    unlike: shorter.lead !== longer.lead && !(shorter.outline && longer.outline),
    outlined: shorter.outline !== longer.outline,
    length: Math.log(shorter.length),
    ratio: Math.log(longer.length / shorter.length),
  };
}

/** The share of one's heading, by the rarity of its terms, that the other's text holds. */
function shareHeld({ heading, headingWeight }: Profile, { whole }: Profile): number {
  if (headingWeight === 0) return 0;
  let held = 0;
  for (const [id, weight] of heading) if (holds(whole.ids, id)) held += weight;
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
