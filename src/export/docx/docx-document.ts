/** A note in the margin: one paragraph a string. */
export interface DocxComment {
  readonly author: string;
  readonly paragraphs: readonly string[];
}

/** Where words come from, at the foot of the sheet; the address is a link where it is a public one, else the place in words. */
export interface DocxNote {
  readonly text: string;
  readonly address: string;
}

/** A run of text; comments stand beside it, notes at the foot of its sheet. */
export interface DocxRun {
  readonly text: string;
  readonly bold?: boolean;
  /** A public address behind the text. */
  readonly href?: string;
  readonly comments?: readonly DocxComment[];
  readonly note?: DocxNote;
}

/** A paragraph of a cell: its runs. */
export type DocxParagraph = readonly DocxRun[];

/** Rows of cells, the first of which is repeated on every sheet; widths are shares of the line. */
export interface DocxTable {
  readonly type: 'table';
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (readonly DocxParagraph[])[])[];
}

/** What a document is made of, from the top down. */
export type DocxBlock =
  | { readonly type: 'title' | 'paragraph' | 'note'; readonly runs: DocxParagraph }
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly runs: DocxParagraph }
  | DocxTable;

/** A document on its way to Word and WPS. */
export interface DocxDocument {
  readonly title: string;
  readonly blocks: readonly DocxBlock[];
  /** Lying A4, for wide tables. */
  readonly landscape?: boolean;
}
