/** What speaks for two entries being of one matter, each between 0 and 1 unless said otherwise. */
export interface PairSigns {
  /** Cosine of the two most alike passages. */
  readonly wording: number;
  /** Product of the ranks of the best topic they share: first with first 1, first with second 0.6 … */
  readonly topic: number;
  /** The same products summed over all shared topics, 1.5 at most. */
  readonly topics: number;
  /** How much of one's heading stands in the other's text, rare terms counting more: the better way round … */
  readonly headingInText: number;
  /** … and the worse: both headings in both texts is a strong sign. */
  readonly headingsInTexts: number;
  /** Cosine of the headings above them. */
  readonly path: number;
  /** One is a lead paragraph or preamble and the other is not. */
  readonly unlike: boolean;
}

/**
 * Probability that an informed reader calls two entries counterparts: a logistic sum whose weights were fitted on the
 * hand-made set in fixtures/counterparts.txt (half of it never seen by the fit gave 93 and 95 % recall at 89 and 91 % precision).
 */
export function pairToScore(signs: PairSigns): number {
  const sum =
    -9.47 +
    19.9 * Math.sqrt(signs.wording) +
    2.5 * signs.topic +
    3.5 * Math.min(signs.topics, 1.5) +
    1.1 * signs.headingInText +
    3.3 * Math.sqrt(signs.headingsInTexts) +
    2.55 * signs.path -
    (signs.unlike ? 6.4 : 0);
  return 1 / (1 + Math.exp(-sum));
}

/** At this score and above two entries are shown as counterparts (tuned for ≥ 90 % recall at ≥ 85 % precision). */
export const matchThreshold = 0.27;
