import type { Message } from '../model/message.ts';
import type { IntakeTable } from './table.ts';

/** The forms a document may come in, by its bytes, not by its name. */
export type Form = 'text' | 'csv' | 'html' | 'mhtml' | 'docx' | 'xlsx' | 'pdf';

/** Where a line stood in the original: as much of it as the form knows, counted from 1. */
export interface Place {
  readonly page?: number;
  readonly sheet?: string;
  readonly paragraph?: number;
  readonly table?: number;
  readonly row?: number;
}

/** Characters of the original that the lines do not hold, and why. */
export interface LeftOut {
  /** The line that stood before them; 0 above the first. */
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** A stretch of a line that is a sign of the form and no word: the bars of a Markdown table. */
export interface Mark {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** What the file says of its document beside the text: tags and head table of a page, properties of a Word file. */
export interface FileFacts {
  readonly title?: string;
  readonly docNumber?: string;
  readonly issuers?: readonly string[];
  readonly date?: string;
  readonly url?: string;
  /** First six digits of SiteIDCode: the place whose office runs the site. */
  readonly region?: string;
}

/** The first and the last of lines that belong together. */
export type LineSpan = readonly [first: number, last: number];

/**
 * A document of any form, ready for cleaning: its lines parted by `\n` (a text file's own text, untouched), where
 * they stood, the tables among them, and what was left out. Characters of the file = text + leftOut.
 */
export interface Intake {
  readonly form: Form;
  readonly text: string;
  /** By line, the first at 0; empty where a line of the text is a line of the file. */
  readonly places: readonly Place[];
  readonly tables: readonly IntakeTable[];
  /** Lines of text boxes and notes: each an entry of its own, whatever stands before it. */
  readonly boxed: ReadonlySet<number>;
  /** Boxes that a frame draws round several lines (专栏): their first and last line, each of them boxed. */
  readonly frames: readonly LineSpan[];
  readonly marks: readonly Mark[];
  readonly leftOut: readonly LeftOut[];
  readonly messages: readonly Message[];
  readonly facts: FileFacts;
}
