/** One paragraph with the source lines that its characters came from. */
export interface Paragraph {
  readonly text: string;
  /** Ascending offsets at which a source line begins; the first is 0. */
  readonly starts: readonly { readonly offset: number; readonly line: number }[];
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
  return { text, starts };
}

/** Two paragraphs as one: what a line wrap parted is joined, with a blank between Latin letters only. */
export function joinParagraphs(
  a: Paragraph,
  b: Paragraph,
  glue = glueBetween(a.text, b.text),
): Paragraph {
  const shift = a.text.length + glue.length;
  const moved = b.starts.map(({ offset, line }) => ({ offset: offset + shift, line }));
  return { text: a.text + glue + b.text, starts: [...a.starts, ...moved] };
}

function glueBetween(a: string, b: string): string {
  return /[A-Za-z,]$/u.test(a) && /^[A-Za-z]/u.test(b) ? ' ' : '';
}
