/** A cell that leads somewhere: a relative or http(s) address behind a text. */
export interface LinkCell {
  readonly text: string;
  readonly href: string;
}

/** What stands in one cell; null is an empty cell. */
export type Cell = string | number | LinkCell | null;

/** A column; `width` is counted in characters of a Latin letter, as Excel counts. */
export interface Column {
  readonly header: string;
  readonly type: 'text' | 'number' | 'link';
  readonly width?: number;
  /** Empty, for whoever takes the table to fill: Excel tints it. */
  readonly own?: true;
}

/** A table on its way to CSV, XLSX or the clipboard; `notes` say where it comes from. */
export interface Table {
  /** Name of the sheet and of the file, without an ending. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
}
