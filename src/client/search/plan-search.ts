/** An entry that answers. */
export interface PlanSearchHit {
  /** Id of the document, as in plans.json. */
  plan: string;
  /** `<plan>#<anchor>`, as in clauses.json. */
  clause: string;
  /** Relative to the site's root, where search.html stands. */
  url: string;
  /** Plain text around what was found, for as many of the first hits as were asked for; '' after these. */
  excerpt: string;
}

/** What search.html offers other programs, as `globalThis.planSearch`. */
export interface PlanSearch {
  /**
   * All entries that answer, in the order of documents and entries; `total` is their number. With `literal`
   * the query is one string to be found as it is, blanks and quotation marks folded away; without it blanks
   * part words that must all occur in one entry. Count and order come from the index at once; `excerpts` of the
   * hits, 20 unless told, have their text loaded.
   */
  search(
    query: string,
    options?: {
      filters?: Record<string, string[]>;
      literal?: boolean;
      excerpts?: number | 'all';
    },
  ): Promise<{ total: number; hits: PlanSearchHit[] }>;
}
