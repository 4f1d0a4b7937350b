/** A note in the margin: one paragraph a string. */
export interface DocxComment {
  readonly author: string;
  readonly paragraphs: readonly string[];
}

/** A run of text; comments stand beside it. */
export interface DocxRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly comments?: readonly DocxComment[];
}

/** What a document is made of, from the top down. */
export type DocxBlock =
  | { readonly type: 'title' | 'paragraph' | 'note'; readonly runs: readonly DocxRun[] }
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly runs: readonly DocxRun[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] };

/** A document on its way to Word and WPS. */
export interface DocxDocument {
  readonly title: string;
  readonly blocks: readonly DocxBlock[];
}
