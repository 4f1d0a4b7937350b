/** A term of the trade with one sentence on what it commonly means. */
export interface Term {
  readonly id: string;
  /** Its wordings in documents. */
  readonly words: readonly string[];
  readonly note: string;
}
