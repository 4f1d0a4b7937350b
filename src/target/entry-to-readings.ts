import { foldWidth } from './fold-width.ts';
import type { Reading } from './recognisers/reading.ts';
import { segmentToReadings, type Excluded } from './segment-to-readings.ts';
import { textToQuantities } from './text-to-quantities.ts';
import { textToBrackets, textToQuotes, textToSegments, within } from './text-to-segments.ts';
import type { UnitTable } from './unit-table.ts';

// “四化两型”：“四化”即新型工业化…; 工业互联网：指…
const glossary =
  /^(?:\d+[、.．]\s*)?[“"《]?[^：:。，]{2,30}[”"》]?[：:]\s*(?:是指|指的是|指|即|“[^”]*”(?:即|是指|指))/u;
const dutyBracket = /^[（(][^）)]*(?:责任单位|牵头单位|配合单位|负责)/u;

/** An entry's text → its readings and excluded numbers, in the order of the text. */
export function entryToReadings(
  original: string,
  table: UnitTable,
): { text: string; readings: Reading[]; excluded: Excluded[] } {
  const text = foldWidth(original);
  const quotes = textToQuotes(text);
  const brackets = textToBrackets(text);
  const duties = brackets.filter((span) => dutyBracket.test(text.slice(span.start, span.end)));
  const quantities = textToQuantities(text, table).filter((one) => !within(duties, one.start));
  if (glossary.test(text)) {
    return {
      text,
      readings: [],
      excluded: quantities.map((quantity) => ({ quantity, reason: 'glossary' })),
    };
  }
  const readings: Reading[] = [];
  const excluded: Excluded[] = [];
  let memory: Reading[] = [];
  let sentence = -1;
  for (const segment of textToSegments(text)) {
    if (segment.sentence.start !== sentence) memory = [];
    sentence = segment.sentence.start;
    // A number in brackets is read in the bracket's own segment.
    const own = quantities.filter((one) => segment.bracket || !within(brackets, one.start));
    const found = segmentToReadings(text, segment, own, quotes, brackets, memory);
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
