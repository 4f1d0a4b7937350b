import { foldNumbers } from './fold-numbers.ts';
import { foldWidth } from './fold-width.ts';
import type { Reading } from './recognisers/reading.ts';
import type { TableRowEntry } from '../clause/rows-to-tables.ts';
import { rowToReadings, rowToWords } from './row-to-readings.ts';
import { tableToReadings } from './table-to-readings.ts';
import { segmentToReadings, type Excluded } from './segment-to-readings.ts';
import { textToQuantities } from './text-to-quantities.ts';
import { textToMarks } from './text-to-marks.ts';
import { textToSegments, within } from './text-to-segments.ts';
import type { UnitTable } from './unit-table.ts';

// “四化两型”：“四化”即新型工业化…; 工业互联网：指…
const glossary =
  /^(?:\d+[、.．]\s*)?[“"《]?[^：:。，]{2,30}[”"》]?[：:]\s*(?:是指|指的是|指|即|“[^”]*”(?:即|是指|指))/u;
// 16、“十百千”工程：用5年至8年时间，培育10家…: a numbered explanation among the closing words
const explained = /^\s*\d{1,3}\s*[、.．]\s*[“"][^”"]{1,24}[”"][\u4e00-\u9fff（）]{0,8}[：:]/u;
const printedNumber =
  /^\s*(?:第[零一二三四五六七八九十百\d]+条|\d{1,3}\s*[、.．﹒](?!\d)|[（(][\d一二三四五六七八九十]{1,3}[)）]|[\u2460-\u249b])\s*/u;
const dutyBracket = /^[（(][^）)]*(?:责任单位|牵头单位|配合单位|负责)/u;

/** note: a paragraph that may explain a term; glossary: under a heading such as 名词解释. */
export type EntryKind = 'plain' | 'note' | 'glossary';

/** An entry's text → its readings and excluded numbers, in the order of the text; its words begin at `start`, behind its own number. */
export function entryToReadings(
  original: string,
  table: UnitTable,
  kind: EntryKind = 'plain',
  row: TableRowEntry | null = null,
  start = 0,
): { text: string; readings: Reading[]; excluded: Excluded[] } {
  // The printed number of the entry (14、, （3）) is no figure and no word of a label.
  const folded = ' '.repeat(start) + foldWidth(original).slice(start);
  const words = (row === null ? folded : rowToWords(folded, row)).replace(printedNumber, (sign) =>
    ' '.repeat(sign.length),
  );
  const text = foldNumbers(words);
  const rows = row === null ? tableToReadings(text, table) : rowToReadings(row, table);
  const marks = textToMarks(text);
  const { brackets } = marks;
  const duties = brackets.filter((span) => dutyBracket.test(text.slice(span.start, span.end)));
  const quantities = textToQuantities(text, table).filter(
    (one) =>
      !within(duties, one.start) &&
      !rows.some(({ segment }) => segment.start <= one.start && one.start < segment.end),
  );
  const note = glossary.test(text) || (kind === 'note' && explained.test(original));
  const reason = note || kind === 'glossary' ? ('glossary' as const) : null;
  if (reason !== null) {
    return { text, readings: [], excluded: quantities.map((quantity) => ({ quantity, reason })) };
  }
  // A number in brackets is read in the bracket's own segment.
  const outside = quantities.filter((one) => !within(brackets, one.start));
  const readings: Reading[] = [...rows];
  const excluded: Excluded[] = [];
  let memory: Reading[] = [];
  let sentence = -1;
  for (const segment of textToSegments(text)) {
    if (segment.bracket) {
      memory = readings.filter(
        (one) =>
          one.segment.sentence.start === segment.sentence.start &&
          one.quantity.end <= segment.start,
      );
      // Readings of brackets come after those of the running text: the nearest one is the last.
      memory.sort((one, other) => one.quantity.start - other.quantity.start);
    } else if (segment.sentence.start !== sentence) memory = [];
    sentence = segment.sentence.start;
    const own = segment.bracket ? quantities : outside;
    const found = segmentToReadings(text, segment, own, marks, memory);
    memory.push(...found.readings);
    readings.push(...found.readings);
    excluded.push(...found.excluded);
  }
  return {
    text,
    readings: readings.sort(
      (a, b) => a.quantity.start - b.quantity.start || a.quoteStart - b.quoteStart,
    ),
    excluded: excluded.sort((a, b) => a.quantity.start - b.quantity.start),
  };
}
