import type { Element } from 'hast';
import type { Op, TargetKind } from '../model/target.ts';
import type { RegionEntry } from '../model/region.ts';

/** A place as a chart shows it: siglum, name of its colour, full name for those who do not see. */
export type Place = Pick<RegionEntry, 'code' | 'name' | 'level' | 'siglum'> & {
  readonly color: string;
};

/** One figure of a document, ready to be drawn; `value` and `valueMax` are in the chart's unit. */
export interface ChartFigure {
  /** Id of the target it was read from. */
  readonly id: string;
  readonly place: Place;
  /** Short name of the document, 征求意见稿 included where it is one. */
  readonly document: string;
  readonly draft: boolean;
  readonly label: string;
  readonly quote: string;
  readonly value: number;
  readonly valueMax: number | null;
  /** Number and unit as the document writes them: 30 and 万千瓦, 1—2 and 个. */
  readonly number: string;
  readonly unit: string;
  readonly op: Op;
  readonly kind: TargetKind;
  /** A year, `annual` or empty. */
  readonly period: string;
  readonly status: 'target' | 'actual';
  readonly certainty: string | null;
  /** Site-root path of the sentence. */
  readonly href: string;
  /** 《…》（文号）, and 第12条 in it. */
  readonly work: string;
  readonly entry: string;
}

/** A figure that is not drawn on the common axis, and why, in a reader's words. */
export interface ApartFigure {
  readonly figure: ChartFigure;
  readonly reason: string;
}

/** A cell of a data table; a link is a site-root path. */
export type DataCell = string | number | null | { readonly text: string; readonly href: string };

/** The table that stands for a chart: made from the same rows as its marks. */
export interface DataTable {
  readonly columns: readonly {
    readonly header: string;
    readonly type: 'text' | 'number' | 'link';
  }[];
  readonly rows: readonly (readonly DataCell[])[];
}

/** A drawing in px, its origin top left; links in it are site-root paths until a page relates them. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Element[];
}

/** A finished chart: everything that a page, a file or a clipboard needs, and no page's path. */
export interface Chart {
  /** Anchor on its page and name of its files. */
  readonly id: string;
  /** What is shown, as a sentence read from the data. */
  readonly title: string;
  /** Unit and how to read the marks in use. */
  readonly key: string;
  /** Sentences on what is not drawn, or on how: figures apart. */
  readonly notes: readonly string[];
  readonly apart: readonly ApartFigure[];
  /** Short names of the documents with their entries, for a line under the chart. */
  readonly source: string;
  /** The same with titles and numbers in full, for files that leave the site. */
  readonly sourceInFull: string;
  readonly alt: string;
  readonly dataTable: DataTable;
  /** For 700 px and more, and paper. */
  readonly wide: Drawing;
  /** For a phone. */
  readonly narrow: Drawing;
}

/** Nothing can be drawn: the sentence that stands in the chart's place. */
export interface NoChart {
  readonly id: string;
  readonly sentence: string;
}
