import type { IntakeTable } from '../intake/table.ts';

/** A row of a table that intake found: which row of which table. */
export interface RowPlace {
  readonly table: IntakeTable;
  readonly index: number;
}

/** One line of a source on its way through cleaning; `columns` maps each kept character to its place in the source line. */
export interface Line {
  /** 1-based, counted by line ends (CRLF, LF, CR) of the untouched source. */
  readonly number: number;
  readonly text: string;
  readonly columns: readonly number[];
  /** True where a step took characters out, so that an empty rest is no empty line of the source. */
  readonly cut: boolean;
  /** Set where the line is a row of a table: nothing is joined to it, and no step but the first takes words of it. */
  readonly row?: RowPlace;
  /** True for a line of a text box or a note, which continues nothing and nothing continues. */
  readonly boxed?: boolean;
}

/** Characters that a step took out of a line, with the place they stood at. */
export interface Cut {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly reason: string;
}

/** Reasons shown beside what was removed, on the data page as they stand here. */
export type CutReason =
  | '不可见字符'
  | '文件头'
  | 'Markdown 标记'
  | 'Word 域代码'
  | '网页导航'
  | '页码'
  | '页眉页脚'
  | '目录'
  | '个人信息'
  | '人工核定';

/** What a cleaning step hands on: the lines that remain (same count, same numbers) and what it took. */
export interface Cleaned {
  readonly lines: readonly Line[];
  readonly cuts: readonly Cut[];
}

/** Half-open range of offsets into `Line.text`. */
export type LineRange = readonly [start: number, end: number];
