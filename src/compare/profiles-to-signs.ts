import type { Profile } from './entries-to-profiles.ts';
import type { PairSigns } from './pair-to-score.ts';
import { cosine } from './texts-to-vectors.ts';

const ranks = [1, 0.6, 0.4, 0.3, 0.25, 0.2];
const later = 0.15;

/** Compares two entries; the result is the same whichever comes first. `rarity` tells how telling a topic is, 1 at most. */
export function profilesToSigns(
  one: Profile,
  other: Profile,
  rarity: (topic: string) => number,
): PairSigns {
  let [matterWording, matter, rareMatter, ranked] = [0, 0, 0, 0];
  one.matters.forEach((own, at) => {
    const found = other.matters.findIndex(({ topic }) => topic === own.topic);
    const theirs = other.matters[found];
    if (theirs === undefined) return;
    const both = Math.sqrt(own.share * theirs.share);
    matterWording = Math.max(matterWording, cosine(own.terms, theirs.terms));
    matter = Math.max(matter, both);
    rareMatter = Math.max(rareMatter, both * rarity(own.topic));
    ranked += (ranks[at] ?? later) * (ranks[found] ?? later);
  });
  let theme = 0;
  for (const [id, share] of one.themes)
    theme = Math.max(theme, Math.sqrt(share * (other.themes.get(id) ?? 0)));
  const first = [one.matters[0]?.topic, other.matters[0]?.topic];
  const sameFirst = first[0] === first[1];
  return {
    wording: cosine(one.whole, other.whole),
    matterWording,
    matter,
    rareMatter,
    theme,
    ranks: Math.min(ranked, 1.5),
    sameFirst,
    headings: Math.min(shareHeld(one, other), shareHeld(other, one)),
    path: cosine(one.path, other.path),
    indicators: Math.min(2, [...one.indicators].filter((id) => other.indicators.has(id)).length),
    unlike: one.lead !== other.lead && !(one.outline && other.outline),
    framed: (one.frame || other.frame) && !sameFirst,
    outlined: one.outline !== other.outline,
  };
}

/** The share of one's heading, by the rarity of its terms, that the other's text holds. */
function shareHeld({ heading, headingWeight }: Profile, { terms }: Profile): number {
  if (headingWeight === 0) return 0;
  let held = 0;
  for (const [id, weight] of heading) if (holds(terms, id)) held += weight;
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
