import type { Line } from './line.ts';

/**
 * Cuts a text at CRLF, LF and CR; a vertical tab, form feed or Unicode line separator parts
 * lines too but does not count, so that numbers agree with any editor.
 */
export function textToLines(text: string): Line[] {
  return text.split(/\r\n|\n|\r/u).flatMap((source, i) => {
    let column = 0;
    return source.split(isUnbroken(source) ? UNBROKEN : BROKEN).map((part) => {
      const columns = Array.from({ length: part.length }, (_, k) => column + k);
      column += part.length;
      return { number: i + 1, text: part, columns, cut: false };
    });
  });
}

const BROKEN = /(?<=[\v\f\u0085\u2028\u2029])/u;
/** Two blanks or more where a web page lost its line ends: …要点  一、稳定增长  1.扩大投资 */
const UNBROKEN = /(?<=[\v\f\u0085\u2028\u2029])|(?<=\S)(?=\s{2})/u;

/** A whole document on one line: long, with numbers after wide blanks. */
function isUnbroken(source: string): boolean {
  if (source.length < 100) return false;
  const numbers = source.match(
    /(?<!\s)\s{2,}(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d{1,2}[.．、])/gu,
  );
  return (numbers?.length ?? 0) >= 3;
}
