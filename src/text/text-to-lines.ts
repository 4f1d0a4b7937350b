import type { Line } from './line.ts';

/**
 * Cuts a text at CRLF, LF and CR; a vertical tab, form feed or Unicode line separator parts
 * lines too but does not count, so that numbers agree with any editor.
 */
export function textToLines(text: string): Line[] {
  return text.split(/\r\n|\n|\r/u).flatMap((source, i) => {
    let column = 0;
    return source.split(/(?<=[\v\f\u0085\u2028\u2029])/u).map((part) => {
      const columns = Array.from({ length: part.length }, (_, k) => column + k);
      column += part.length;
      return { number: i + 1, text: part, columns, cut: false };
    });
  });
}
