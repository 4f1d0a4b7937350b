import { foldNumbers } from './fold-numbers.ts';
import { foldWidth } from './fold-width.ts';
import { exclusions } from './exclusions/index.ts';
import { reasonToClass, type ExclusionReason } from './exclusions/exclusion.ts';
import type { Reading } from './recognisers/reading.ts';
import type { TableRowEntry } from '../clause/rows-to-tables.ts';
import {
  cellAt,
  isFigureCell,
  rowToReadings,
  rowToSentences,
  rowToWords,
  yearAbove,
} from './row-to-readings.ts';
import { reach, segmentToReadings, type Excluded } from './segment-to-readings.ts';
import { textToQuantities, type Quantity } from './text-to-quantities.ts';
import { textToMarks, type Marks } from './text-to-marks.ts';
import { textToSegments, within, type Segment } from './text-to-segments.ts';
import type { UnitTable } from './unit-table.ts';

// “四化两型”：“四化”即新型工业化…; 工业互联网：指…
const glossary =
  /^(?:\d+[、.．]\s*)?[“"《]?[^：:。，]{2,30}[”"》]?[：:]\s*(?:是指|指的是|指|即|“[^”]*”(?:即|是指|指))/u;
// 16、“十百千”工程：用5年至8年时间，培育10家…: a numbered explanation among the closing words
const explained = /^\s*\d{1,3}\s*[、.．]\s*[“"][^”"]{1,24}[”"][\u4e00-\u9fff（）]{0,8}[：:]/u;
const printedNumber =
  /^\s*(?:第[零一二三四五六七八九十百\d]+条|\d{1,3}\s*[、.．﹒](?!\d)|[（(][\d一二三四五六七八九十]{1,3}[)）]|[\u2460-\u249b])\s*/u;
const dutyBracket = /^[（(][^）)]*(?:责任单位|牵头单位|配合单位|负责)/u;

/** note: a paragraph that may explain a term; glossary: under a heading such as 名词解释; heading: holds no figures. */
export type EntryKind = 'plain' | 'note' | 'glossary' | 'heading';

/** What stands round an entry's text. */
export interface EntryPlace {
  readonly kind?: EntryKind;
  /** The entry is a row of a table. */
  readonly row?: TableRowEntry | null;
  /** Where its words begin, behind its own number. */
  readonly start?: number;
}

/**
 * An entry's text → its readings, and every other number with the reason why it is none, both in the order of the
 * text; Chinese numerals that no unit follows are words (一般, 六稳).
 */
export function entryToReadings(
  original: string,
  table: UnitTable,
  { kind = 'plain', row = null, start = 0 }: EntryPlace = {},
): { text: string; readings: Reading[]; excluded: Excluded[] } {
  // The printed number of the entry (14、, （3）) is no figure and no word of a label.
  const folded = ' '.repeat(start) + foldWidth(original).slice(start);
  const words = (row === null ? folded : rowToWords(folded, row)).replace(printedNumber, (sign) =>
    ' '.repeat(sign.length),
  );
  const text = foldNumbers(words);
  const rows = row === null ? [] : rowToReadings(row, table);
  const marks = textToMarks(text);
  const { brackets } = marks;
  const duties = brackets.filter((span) => dutyBracket.test(text.slice(span.start, span.end)));
  const all = textToQuantities(text, table).filter(
    ({ chinese, unit }) => !chinese || unit !== null,
  );
  const note = glossary.test(text) || (kind === 'note' && explained.test(original));
  const silent = kind === 'heading' ? kind : note || kind === 'glossary' ? 'glossary' : null;
  const quantities =
    silent === null
      ? all.filter(
          (one) =>
            !within(duties, one.start) &&
            !rows.some(({ segment }) => segment.start <= one.start && one.start < segment.end),
        )
      : [];
  // A number in brackets is read in the bracket's own segment.
  const outside = quantities.filter((one) => !within(brackets, one.start));
  const readings: Reading[] = silent === null ? [...rows] : [];
  const excluded: Excluded[] = [];
  let memory: Reading[] = [];
  let sentence = -1;
  const bySentence = new Map<number, Reading[]>();
  const segments = textToSegments(text);
  for (const segment of silent === null ? segments : []) {
    if (segment.bracket) {
      memory = (bySentence.get(segment.sentence.start) ?? []).filter(
        (one) => one.quantity.end <= segment.start,
      );
      // Readings of brackets come after those of the running text: the nearest one is the last.
      memory.sort((one, other) => one.quantity.start - other.quantity.start);
    } else if (segment.sentence.start !== sentence) memory = [];
    sentence = segment.sentence.start;
    const own = segment.bracket ? quantities : outside;
    const found = underYear(segmentToReadings(text, segment, own, marks, memory), row);
    memory.push(...found.readings);
    readings.push(...found.readings);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), ...found.readings]);
    excluded.push(...found.excluded);
  }
  const ordered = segments.toSorted((a, b) => a.start - b.start);
  const told = new Set([...readings.map(toStart), ...excluded.map(toStart)]);
  for (const quantity of all) {
    if (told.has(quantity.start)) continue;
    const other =
      silent ??
      (within(duties, quantity.start)
        ? 'duty'
        : rows.length > 0 || row !== null
          ? 'table'
          : 'no-label');
    excluded.push({ quantity, reason: reasonOf(text, quantity, ordered, marks) ?? other });
  }
  const cells = row === null ? [] : cellsBeside(folded, row, [...readings, ...excluded], table);
  return {
    text,
    readings: readings.sort(
      (a, b) => a.quantity.start - b.quantity.start || a.quoteStart - b.quoteStart,
    ),
    excluded: [...(row === null ? numberOf(original, words, table) : cells), ...excluded].sort(
      (a, b) => a.quantity.start - b.quantity.start,
    ),
  };
}

/** 2024年 | 2025年 over words: a figure in a cell has the year above it. */
function underYear(
  found: ReturnType<typeof segmentToReadings>,
  row: TableRowEntry | null,
): ReturnType<typeof segmentToReadings> {
  if (row === null) return found;
  const readings = found.readings.map((reading) => ({
    ...reading,
    year: reading.year ?? yearAbove(row, reading.quantity.start),
  }));
  return { ...found, readings };
}

const toStart = ({ quantity }: { readonly quantity: Quantity }): number => quantity.start;

/** Why a number that no segment read is none, as far as its own words say (a year, a date, a name); null: they do not. */
function reasonOf(
  text: string,
  quantity: Quantity,
  segments: readonly Segment[],
  marks: Marks,
): ExclusionReason | null {
  const segment = segmentAt(segments, quantity.start);
  if (segment === undefined) return null;
  const place = {
    text,
    quantity,
    segment,
    neighbours: [quantity],
    marks,
    before: text.slice(Math.max(segment.start, quantity.start - reach), quantity.start),
    after: text.slice(quantity.end, Math.min(segment.end, quantity.end + reach)),
  };
  const found = exclusions.find((exclusion) => exclusion.holds(place))?.reason ?? null;
  return found !== null && reasonToClass(found) === null && found !== 'rank' ? null : found;
}

/** The innermost of segments in order that holds the place. */
function segmentAt(segments: readonly Segment[], at: number): Segment | undefined {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return segments.slice(Math.max(0, low - 8), low).findLast(({ end }) => at < end);
}

/** The numbers of a row that stand in cells without words of tasks: 序号, 2025年6月底前, 现状值, [2.8]. */
function cellsBeside(
  folded: string,
  row: TableRowEntry,
  read: readonly (Reading | Excluded)[],
  table: UnitTable,
): Excluded[] {
  const text = foldNumbers(rowToSentences(folded, row));
  const marks = textToMarks(text);
  const ordered = textToSegments(text).toSorted((a, b) => a.start - b.start);
  return textToQuantities(text, table)
    .filter(({ chinese, unit }) => !chinese || unit !== null)
    .filter(
      ({ start }) => !read.some((one) => one.quantity.start <= start && start < one.quantity.end),
    )
    .map((quantity) => {
      const cell = cellAt(row, quantity.start);
      if (cell?.column.kind === 'number') return { quantity, reason: 'clause-number' };
      const said = reasonOf(text, quantity, ordered, marks);
      // [2.8] is no name
      const bare = isFigureCell(cell?.text ?? '') && said !== 'year' && said !== 'date';
      return { quantity, reason: bare ? 'table' : (said ?? 'table') };
    });
}

/** The digits of the entry's own number, which the text read has no more. */
function numberOf(original: string, words: string, table: UnitTable): Excluded[] {
  const end = words.search(/\S/u);
  const lead = foldWidth(original.slice(0, end < 0 ? words.length : end));
  if (!/\d|条/u.test(lead)) return [];
  return textToQuantities(lead, table)
    .filter(({ chinese, unit }) => !chinese || unit !== null)
    .map((quantity) => ({ quantity, reason: 'clause-number' as const }));
}
