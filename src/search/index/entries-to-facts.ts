import { foldWithMap } from '../../text/fold-with-map.ts';
import type { EntryDuties, EntryFacts, EntrySizes, EntryValues } from '../data/facts.ts';
import type { EntrySource } from './edition-to-search.ts';

/** Entries → what the filters know of them. */
export function entriesToFacts(entries: readonly EntrySource[]): EntryFacts {
  return {
    topics: numberValues(entries.map((entry) => entry.topics)),
    bodies: numberValues(entries.map((entry) => entry.bodies)),
  };
}

/** Entries and their folded texts → what sorting by relevance needs. */
export function entriesToSizes(
  entries: readonly EntrySource[],
  folded: readonly string[],
): EntrySizes {
  return {
    lengths: folded.map(({ length }) => length),
    headings: entries.map(headingEnd),
  };
}

/** Entries → what scopes are counted by. */
export function entriesToDuties(entries: readonly EntrySource[]): EntryDuties {
  return Object.fromEntries(
    entries.map(dutiesOf).flatMap((duties, at) => (duties.length > 0 ? [[at, duties]] : [])),
  );
}

/** Lists of values, each with its other names → every value once, and the lists as numbers of these. */
function numberValues(lists: readonly string[][][]): EntryValues {
  const known = new Map<string, number>();
  const values: string[][] = [];
  const numbers: number[] = [];
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, entry) => {
    for (const value of list) {
      const name = value.join('\n');
      const number = known.get(name) ?? values.push(value) - 1;
      known.set(name, number);
      numbers.push(number);
    }
    starts[entry + 1] = numbers.length;
  });
  return { values, starts, numbers: Int32Array.from(numbers) };
}

/** Where the heading ends in the folded text, 0 without one. */
function headingEnd({ heading, text }: EntrySource): number {
  if (heading === '') return 0;
  const end = text.indexOf(heading) + heading.length;
  return foldWithMap(text).to.filter((raw) => raw <= end).length;
}

/** Stretches of named bodies in the folded text: what a stretch holds came from inside it in the raw one. */
function dutiesOf({ text, duties }: EntrySource): number[] {
  if (duties.length === 0) return [];
  const { from, to } = foldWithMap(text);
  return duties.flatMap(([start, end]) => {
    const first = from.findIndex((raw) => raw >= start);
    const behind = to.filter((raw) => raw <= end).length;
    return first >= 0 && behind > first ? [first, behind] : [];
  });
}
