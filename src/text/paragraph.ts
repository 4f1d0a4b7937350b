import type { RowPlace } from './line.ts';
import { readMarker } from './read-marker.ts';
import type { Marker } from './read-marker.ts';

/** A row of a table as a paragraph: its own cells, in order, with their ranges in the text and what is left of their words. */
export interface ParagraphRow extends RowPlace {
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly words: readonly string[];
}

/** One paragraph with the source lines that its characters came from. */
export interface Paragraph {
  readonly text: string;
  /** Ascending offsets at which a source line begins; the first is 0. */
  readonly starts: readonly { readonly offset: number; readonly line: number }[];
  readonly row?: ParagraphRow;
  readonly boxed?: boolean;
  /** Set where a person says what it is: plain text in spite of its number, or a heading without one. */
  readonly as?: 'text' | 'heading';
  /** The number that it begins with counts though digits follow it: 8.3所学校, 3、6月底前. */
  readonly counted?: boolean;
}

/** The printed number that a paragraph begins with; a row of a table and a box have none. */
export function markerOf({ text, counted, row, boxed }: Paragraph): Marker | null {
  return row === undefined && boxed !== true ? readMarker(text, counted) : null;
}

/** First and last source line of a paragraph. */
export function paragraphLines(paragraph: Paragraph): [first: number, last: number] {
  return [paragraph.starts[0]?.line ?? 0, paragraph.starts.at(-1)?.line ?? 0];
}

/** The part of a paragraph between two offsets, trimmed, with its own lines; null where only blanks are left. */
export function sliceParagraph(paragraph: Paragraph, from: number, to: number): Paragraph | null {
  const raw = paragraph.text.slice(from, to);
  const text = raw.trim();
  if (text === '') return null;
  const start = from + raw.indexOf(text);
  const end = start + text.length;
  const first = paragraph.starts.findLastIndex(({ offset }) => offset <= start);
  const starts = paragraph.starts
    .slice(Math.max(first, 0))
    .filter(({ offset }) => offset < end)
    .map(({ offset, line }) => ({ offset: Math.max(offset - start, 0), line }));
  return start === 0 && paragraph.counted === true
    ? { text, starts, counted: true }
    : { text, starts };
}

/** Lines as one paragraph: what a line wrap parted is joined, with a blank between Latin letters only. */
export function joinLines(lines: readonly Paragraph[]): Paragraph {
  const texts: string[] = [];
  const starts: { offset: number; line: number }[] = [];
  let length = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1]?.text ?? '';
    const glue = i > 0 && /[A-Za-z,]$/u.test(before) && /^[A-Za-z]/u.test(line.text) ? ' ' : '';
    length += glue.length;
    starts.push(
      ...line.starts.map((start) => ({ offset: start.offset + length, line: start.line })),
    );
    length += line.text.length;
    texts.push(glue + line.text);
  });
  const text = texts.join('');
  return lines[0]?.counted === true ? { text, starts, counted: true } : { text, starts };
}
