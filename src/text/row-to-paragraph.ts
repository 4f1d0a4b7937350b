import { settleBlanks } from './blanks.ts';
import type { Line, RowPlace } from './line.ts';
import type { Paragraph } from './paragraph.ts';

/** A row of a table → one paragraph of its own cells in column order, blanks settled in each; null where it is blank. */
export function rowToParagraph(line: Line, row: RowPlace): Paragraph | null {
  const ranges: [number, number][] = [];
  let text = '';
  for (const { from, to } of row.table.rows[row.index]?.cells ?? []) {
    const own = [...line.columns.entries()].filter(([, column]) => column >= from && column < to);
    const words = settleBlanks(own.map(([at]) => line.text.charAt(at)).join(''));
    if (text !== '' && words !== '') text += ' ';
    ranges.push([text.length, text.length + words.length]);
    text += words;
  }
  if (text === '') return null;
  return { text, starts: [{ offset: 0, line: line.number }], row: { ...row, ranges } };
}
