import { settleBlanks } from './blanks.ts';
import type { Line, RowPlace } from './line.ts';
import type { Paragraph } from './paragraph.ts';

/** The lines of one row of a table → one paragraph of its own cells in column order, blanks settled in each; null where all are blank. */
export function rowToParagraph(lines: readonly Line[], row: RowPlace): Paragraph | null {
  const ranges: [number, number][] = [];
  const starts: { offset: number; line: number }[] = [];
  let text = '';
  for (const { parts } of row.table.rows[row.index]?.cells ?? []) {
    const begin = text.length;
    for (const { line: number, from, to } of parts) {
      const line = lines.find((each) => each.number === number);
      const own = [...(line?.columns.entries() ?? [])].filter(
        ([, column]) => column >= from && column < to,
      );
      const words = settleBlanks(own.map(([at]) => line?.text.charAt(at) ?? '').join(''));
      if (words === '') continue;
      // Lines of a cell that stand on one line of the text: 县水务局<br>县住建局
      const broken = text.length > begin && starts.at(-1)?.line === number;
      if (text !== '' && (text.length === begin || broken)) text += ' ';
      if (starts.at(-1)?.line !== number) starts.push({ offset: text.length, line: number });
      text += words;
    }
    const gap = text.charAt(begin) === ' ' ? 1 : 0;
    ranges.push([begin + gap, text.length]);
  }
  if (text === '') return null;
  const words = ranges.map(([from, to]) => text.slice(from, to));
  return { text, starts, row: { ...row, ranges, words } };
}
