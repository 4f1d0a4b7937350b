/** A term of the trade with one sentence on what it commonly means. */
export interface Term {
  readonly id: string;
  /** Its wordings in documents. */
  readonly words: readonly string[];
  readonly note: string;
  /** The document that says so, or null where the note tells common usage. */
  readonly source: string | null;
}
