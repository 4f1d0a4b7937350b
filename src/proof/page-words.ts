import { charsToRows } from '../intake/pdf/chars-to-lines.ts';
import type { PdfChar, PdfPage } from '../intake/pdf/read-pages.ts';
import { foldText } from '../text/fold-text.ts';

/** A stretch of a page, in shares of its width and height. */
export interface PageBox {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Signs of a line's beginning that tell it from others of its page. */
const TELLING = 12;

/** Finds words of a line on the pages of a PDF, a box for each line of writing that they stand on. */
export function pagesToFinder(
  pages: readonly PdfPage[],
): (words: string, from: number, within: string) => PageBox[] {
  const runs = pages.map((page) => {
    const chars = charsToRows(page.chars).flatMap((row, line) =>
      row.map((char) => ({ char, line })),
    );
    const signs: { readonly char: PdfChar; readonly line: number }[] = [];
    let text = '';
    for (const each of chars) {
      for (const sign of foldText(each.char.text)) {
        text += sign;
        for (let unit = 0; unit < sign.length; unit += 1) signs.push(each);
      }
    }
    return { page, text, signs };
  });
  return (words, from, within) => {
    const wanted = foldText(words);
    if (wanted === '') return [];
    // Where it is said to stand, then behind it: a paragraph may go on there
    const order = [...runs.slice(Math.max(0, from - 1), from + 2), ...runs];
    const begins = foldText(within).slice(0, TELLING);
    for (const { page, text, signs } of order) {
      // 三年 of a clause stands in the title too
      const after = begins === '' ? -1 : text.indexOf(begins);
      const own = after === -1 ? -1 : text.indexOf(wanted, after);
      const at = own === -1 ? text.indexOf(wanted) : own;
      if (at !== -1) return boxesOf(page, signs.slice(at, at + wanted.length));
    }
    return [];
  };
}

function boxesOf(
  page: PdfPage,
  signs: readonly { readonly char: PdfChar; readonly line: number }[],
): PageBox[] {
  return [...Map.groupBy(signs, ({ line }) => line).values()].map((own) => {
    const chars = own.map(({ char }) => char);
    const left = Math.min(...chars.map((char) => char.left));
    const right = Math.max(...chars.map((char) => char.right));
    const bottom = Math.max(...chars.map(({ base, size }) => base + size * 0.25));
    const top = Math.min(...chars.map(({ base, size }) => base - size));
    return {
      page: page.number,
      left: left / page.width,
      top: top / page.height,
      width: (right - left) / page.width,
      height: (bottom - top) / page.height,
    };
  });
}
