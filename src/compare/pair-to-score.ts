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
  /** Products of the ranks of shared topics (first with first 1, first with second 0.6 …), summed, 1.5 at most. */
  readonly ranks: number;
  readonly sameFirst: boolean;
  /** How much of each heading stands in the other's text, rare terms counting more: the worse way round. */
  readonly headings: number;
  /** Cosine of the headings above them. */
  readonly path: number;
  /** Rows of the catalogue that figures of both belong to, 2 at most. */
  readonly indicators: number;
  /** One leads to what follows it and the other is the matter itself; outlines of aims are alike wherever they stand. */
  readonly unlike: boolean;
  /** The first topic of one belongs to the frame, and the other's is another; one is an outline of aims, the other not. */
  readonly framed: boolean;
  readonly outlined: boolean;
}

/** How a pair stands beside the other pairs of its two entries in the two documents: its likeness in parts of the best one's. */
export type PairStanding = readonly [shorter: number, longer: number];

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
    -12.06 +
    3.89 * Math.sqrt(signs.wording) +
    6.24 * Math.sqrt(signs.matterWording) -
    2.15 * signs.matter +
    1.77 * signs.rareMatter +
    0.96 * signs.theme +
    0.61 * signs.ranks +
    (signs.sameFirst ? 1.78 : 0) +
    2.52 * signs.headings +
    1.62 * signs.path +
    1.6 * signs.indicators -
    (signs.unlike ? 3.7 : 0) -
    (signs.framed ? 1.82 : 0) -
    (signs.outlined ? 1.66 : 0)
  );
}

/**
 * Probability that an informed reader calls two entries counterparts: a logistic sum whose weights were fitted on the
 * hand-made set in fixtures/counterparts.txt and on two sets of reports annotated by reading, among six others. Leaving
 * out any sign that is not here made none of the sets worse when it was held out.
 */
export function pairToScore(sum: number, [shorter, longer]: PairStanding): number {
  return 1 / (1 + Math.exp(-(sum + 5.54 * shorter + 3.63 * longer)));
}

/** At this score and above two entries are shown as counterparts. */
export const matchThreshold = 0.3;
