/** What speaks for two entries being of one matter, each between 0 and 1 unless said otherwise. */
export interface PairSigns {
  /** Roots of cosines: of their texts, of the sentences on the shared topic that are most alike, of the passages that are. */
  readonly wording: number;
  readonly matterWording: number;
  readonly passageWording: number;
  /** Cosine of the topics of those passages. */
  readonly passageTopics: number;
  /** Products of the ranks of shared topics (first with first 1, first with second 0.6 …), summed, 1.5 at most. */
  readonly ranks: number;
  /** How much of each heading stands in the other's text, rare terms counting more: the worse way round. */
  readonly headings: number;
  /** Rows of the catalogue that figures of both belong to, 2 at most. */
  readonly indicators: number;
  /** One leads to what follows it and the other is the matter itself; outlines of aims are alike wherever they stand. */
  readonly unlike: boolean;
  /** One is an outline of aims, the other not. */
  readonly outlined: boolean;
  /** Logarithms of the shorter's letters, and of the longer's in parts of them. */
  readonly length: number;
  readonly ratio: number;
}

/** How a pair's sum stands among those that one of its entries makes with the other's document. */
export interface PairStanding {
  /** Below the best one's; 0 for the best. */
  readonly below: number;
  /** 1 for the best, ½ for the second … */
  readonly rank: number;
}

/** A sum is no less and no more than this: what is far from alike is not farther still. */
const farthest = 12;

/** What speaks for a pair by itself. */
export function signsToSum(signs: PairSigns): number {
  const sum =
    -13.71 +
    7.46 * signs.wording +
    5.76 * signs.matterWording +
    7.44 * signs.passageWording +
    3.05 * signs.passageTopics +
    2.16 * signs.ranks +
    6.3 * signs.headings +
    1.53 * signs.indicators -
    (signs.unlike ? 2.95 : 0) -
    (signs.outlined ? 3.72 : 0) +
    0.87 * signs.length +
    0.89 * signs.ratio;
  return Math.max(-farthest, Math.min(farthest, sum));
}

/**
 * Probability that an informed reader calls two entries counterparts: by what speaks for the pair, and by how it stands
 * beside the other pairs of its two entries in the two documents. The weights of both were fitted on the hand-made set in
 * fixtures/counterparts.txt and on three sets of reports annotated by reading; each set was judged by weights that were
 * fitted on the others, and what made none of them worse when left out is not here. Three further sets were judged by them.
 */
export function pairToScore(sum: number, shorter: PairStanding, longer: PairStanding): number {
  const odds =
    0.68 * sum +
    0.19 * shorter.below +
    1.16 * shorter.rank +
    0.12 * longer.below +
    0.24 * longer.rank;
  return 1 / (1 + Math.exp(-odds));
}

/** At this score and above two entries are shown as counterparts. */
export const matchThreshold = 0.35;
