import { charsToRows, rowToLines } from './chars-to-lines.ts';
import type { PdfChar, PdfPage } from './read-pages.ts';

/** What stands in the margins of a page and is no text of the document. */
export interface FrameLine {
  readonly text: string;
  readonly reason: '页码' | '页眉页脚';
}

const NUMBER =
  /^[—–\-－·•.\s〔［[（(|｜]*(?:第\s*)?(?:\d{1,4}|[ivxlIVXL]{1,6})(?:\s*页)?(?:\s*[/／,，、共]?\s*(?:共\s*)?\d{1,4}\s*页?)?[—–\-－·•.\s〕］\])）|｜]*$/u;

/** What a browser prints at the edge of a page: 2026/11/30 21:24 title, https://…, 1/1. */
const PRINTED = /\d{1,2}:\d{2}|(?:https?|file):\/\/|^\d+\s*\/\s*\d+$/u;

/** Page numbers and running heads of all pages: what stands at the edge and is a number, or comes again on other pages. */
export function pagesToFrames(pages: readonly PdfPage[]): {
  frames: FrameLine[][];
  bodies: PdfChar[][];
} {
  const margins = pages.map((page) => marginRows(page));
  const counts = new Map<string, number>();
  for (const rows of margins)
    for (const key of new Set(rows.map(({ key }) => key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const steps = new Map<number, number>();
  margins.forEach((rows, at) => {
    for (const step of new Set(
      rows.flatMap(({ text }) => bareNumber(text) ?? []).map((n) => n - at),
    ))
      steps.set(step, (steps.get(step) ?? 0) + 1);
  });
  /** A number alone counts the pages; 40 in a column of figures does not. */
  const countsOn = (text: string, at: number): boolean => {
    const number = bareNumber(text);
    return (
      number === null || number === 1 || pages.length < 3 || (steps.get(number - at) ?? 0) >= 2
    );
  };
  const frames: FrameLine[][] = [];
  const bodies = pages.map((page, at) => {
    const own: FrameLine[] = [];
    const taken = new Set<PdfChar>();
    for (const { text, key, chars, edge } of margins[at] ?? []) {
      const repeats = (counts.get(key) ?? 0) >= Math.max(2, pages.length * 0.4);
      const isNumber = NUMBER.test(text) && countsOn(text, at);
      if (!isNumber && (!repeats || NUMBER.test(text)) && !(edge && pages.length === 1)) continue;
      own.push({ text, reason: isNumber ? '页码' : '页眉页脚' });
      for (const char of chars) taken.add(char);
    }
    frames.push(own);
    return page.chars.filter((char) => !taken.has(char));
  });
  return { frames, bodies };
}

function bareNumber(text: string): number | null {
  return /^\d{1,4}$/u.test(text) ? Number(text) : null;
}

interface MarginRow {
  readonly text: string;
  /** The words with every number alike, and the place. */
  readonly key: string;
  readonly chars: readonly PdfChar[];
  /** So near the paper's edge, and in such a form, that it is no text. */
  readonly edge: boolean;
}

/** Pieces of the first and last rows of a page that stand in its margins. */
function marginRows(page: PdfPage): MarginRow[] {
  const rows = charsToRows(page.chars);
  const edges = [...rows.slice(0, 3), ...rows.slice(Math.max(3, rows.length - 3))];
  return edges.flatMap((row) => {
    const base = row[0]?.base ?? 0;
    const place = base / page.height;
    if (place > 0.13 && place < 0.87) return [];
    const lines = rowToLines(row);
    const text = lines.map((line) => line.text.trim()).join(' ');
    // A title of a page without margins stands there too, in one piece and no smaller than what is next to it
    const at = rows.indexOf(row);
    const size = rows[place < 0.5 ? at + 1 : at - 1]?.[0]?.size ?? 0;
    const isApart = PRINTED.test(text) || lines.length > 1 || (row[0]?.size ?? 0) < size * 0.95;
    const key = `${text.replace(/\d+/gu, '0').replace(/\s/gu, '')}@${place < 0.5 ? 'top' : 'bottom'}`;
    return [{ text, key, chars: row, edge: (place < 0.065 || place > 0.945) && isApart }];
  });
}
