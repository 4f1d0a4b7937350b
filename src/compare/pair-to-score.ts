/** What speaks for two entries being of one matter, each between 0 and 1 unless said otherwise. */
export interface PairSigns {
  /** Cosine of their texts, and of the sentences on the shared topic that are most alike. */
  readonly wording: number;
  readonly matterWording: number;
  /** Of the shared topics the one that fills most of both (geometric mean), as it is, and weighed by its rarity. */
  readonly matter: number;
  readonly rareMatter: number;
  /** The same of their themes. */
  readonly theme: number;
  /** How much of the shorter entry speaks of a shared topic, times the root of the cosine of their sentences on it. */
  readonly cover: number;
  /** Products of the ranks of shared topics (first with first 1, first with second 0.6 …), summed, 1.5 at most. */
  readonly ranks: number;
  readonly sameFirst: boolean;
  /** How much of each heading stands in the other's text, rare terms counting more: the worse way round. */
  readonly headings: number;
  /** Cosine of the headings above them. */
  readonly path: number;
  /** Rows of the catalogue that figures of both belong to, 2 at most. */
  readonly indicators: number;
  /** One is a lead paragraph or preamble and the other is not. */
  readonly unlike: boolean;
  /** The first topic of one belongs to the frame, and the other's is another; one is an outline of aims, the other not. */
  readonly framed: boolean;
  readonly outlined: boolean;
  /** Logarithm of how many times one is as long as the other, 3 at most. */
  readonly longer: number;
}

/** How a pair stands beside the other pairs of its two entries in the two documents; the shorter entry's view and the longer's. */
export interface PairStanding {
  /** 1 / rank among the entry's pairs: 1 where the other is its best. */
  readonly rank: readonly [shorter: number, longer: number];
  /** Its likeness in parts of the best one's. */
  readonly beside: readonly [shorter: number, longer: number];
}

/** How alike two entries are, before anything is known of others: what pairs of an entry are ranked by. */
export function signsToLikeness(signs: PairSigns): number {
  return (
    Math.sqrt(signs.wording) +
    0.4 * Math.sqrt(signs.matterWording) +
    0.2 * signs.theme +
    0.45 * signs.headings +
    0.15 * signs.ranks
  );
}

/** What speaks for a pair by itself; the standing beside others is added. */
export function signsToSum(signs: PairSigns): number {
  return (
    -11.7 +
    5.93 * Math.sqrt(signs.wording) +
    1.95 * Math.sqrt(signs.matterWording) -
    6.71 * signs.matter +
    5.95 * signs.rareMatter +
    2.07 * signs.cover +
    0.76 * signs.theme +
    1.36 * signs.ranks +
    (signs.sameFirst ? 0.86 : 0) +
    2.02 * signs.headings +
    3.9 * signs.path +
    0.29 * signs.indicators -
    (signs.unlike ? 4.53 : 0) -
    (signs.framed ? 3.24 : 0) +
    (signs.outlined ? 0.64 : 0) -
    0.35 * signs.longer
  );
}

/**
 * Probability that an informed reader calls two entries counterparts: a logistic sum whose weights were fitted on the
 * hand-made set in fixtures/counterparts.txt and on three pairs of reports annotated by reading, each alone and among
 * others, so that the size of the collection matters little.
 */
export function pairToScore(sum: number, { rank, beside }: PairStanding): number {
  const standing = 0.72 * rank[0] + 0.69 * rank[1] + 5.12 * beside[0] + 3.43 * beside[1];
  return 1 / (1 + Math.exp(-(sum + standing)));
}

/** At this score and above two entries are shown as counterparts. */
export const matchThreshold = 0.32;
