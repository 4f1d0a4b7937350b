import { charsToLine, charsToRows } from './chars-to-lines.ts';
import type { PdfChar, PdfPage } from './read-pages.ts';

/** ①指年主营业务收入2000万元以上的工业企业。, [1] …, ¹…, 注：…, 1 … at the foot of a page. */
const MARK =
  /^\s*(?:[①-⑳*＊※]|[¹²³⁴-⁹]|[[［〔]\s*\d{1,2}\s*[\]］〕]|注\s*\d{0,2}\s*[:：]|\d{1,2}\s*(?=[\p{Script=Han}“《]))/u;

/** The size of most signs of a document. */
export function bodySize(pages: readonly Pick<PdfPage, 'chars'>[]): number {
  const counts = new Map<number, number>();
  for (const { chars } of pages)
    for (const { size } of chars) {
      const rounded = Math.round(size * 2) / 2;
      counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Notes at the foot of a page: smaller rows below its text, the first with a note's mark; the rest is text. */
export function takeFootNotes(
  chars: readonly PdfChar[],
  { height }: Pick<PdfPage, 'height'>,
  body: number,
): { notes: string[]; rest: readonly PdfChar[] } {
  const rows = charsToRows(chars);
  let from = rows.length;
  while (from > 0) {
    const { size, base } = charsToLine(rows[from - 1] ?? []);
    if (size > body * 0.88 || base < height * 0.5) break;
    from -= 1;
  }
  const small = rows.slice(from).map((row) => ({ row, text: charsToLine(row).text }));
  const first = small.findIndex(({ text }) => MARK.test(text));
  if (first === -1 || from === 0) return { notes: [], rest: chars };
  const notes: string[] = [];
  for (const { text } of small.slice(first)) {
    if (MARK.test(text)) notes.push(text);
    else notes.push((notes.pop() ?? '') + text);
  }
  const taken = new Set(small.slice(first).flatMap(({ row }) => row));
  return { notes, rest: chars.filter((char) => !taken.has(char)) };
}
