import type { Intake, Mark } from './intake.ts';
import { bytesToText } from './bytes-to-text.ts';
import { cellsToTables } from './cells/cells-to-tables.ts';
import type { DecodedText } from './bytes-to-text.ts';
import { frontMatterToFacts } from './front-matter-to-facts.ts';
import { fillDown, findHeads, widthOf } from './head-rows.ts';
import { checkLength, checkSize } from './refusal.ts';
import type { IntakeTable, TableCell, TableRow } from './table.ts';
import { columnHeads, linesOfTable } from './table.ts';

/** A text file, plain or Markdown: its text untouched, with the tables that bars or tabs draw in it. */
export function bytesToTextIntake(bytes: Uint8Array): Intake {
  checkSize(bytes.length);
  return textToIntake(bytesToText(bytes));
}

/** A decoded text as it came, and its tables. */
export function textToIntake({ text, messages }: DecodedText): Intake {
  checkLength(text);
  const lines = text.split(/\r\n|\n|\r/u);
  const { tables: drawn, marks } = linesToTables(lines);
  const taken = new Set(drawn.flatMap(linesOfTable));
  const loose = cellsToTables(lines, (line) => taken.has(line));
  return {
    form: 'text',
    text,
    places: [],
    tables: [...drawn, ...loose.tables],
    boxed: new Set(),
    frames: [],
    marks,
    leftOut: [],
    messages: [...messages, ...loose.messages],
    facts: frontMatterToFacts(lines),
  };
}

const BARS = /^\s*\|.*\|\s*$/u;
const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?\s*$/u;

/** Runs of lines with bars (Markdown) or tabs (copied from Word or a spreadsheet), as far as their heads are known. */
function linesToTables(lines: readonly string[]): { tables: IntakeTable[]; marks: Mark[] } {
  const tables: IntakeTable[] = [];
  const marks: Mark[] = [];
  let at = 0;
  while (at < lines.length) {
    const isBarred = BARS.test(lines[at] ?? '');
    const holds = isBarred ? BARS : TABBED;
    let to = at;
    while (to < lines.length && holds.test(lines[to] ?? '')) to += 1;
    if (to - at >= 2) {
      const rules = isBarred
        ? lines.slice(at, to).flatMap((line, i) => (RULE.test(line) ? [at + i] : []))
        : [];
      const rows = lines.slice(at, to).flatMap((line, i): TableRow[] => {
        if (rules.includes(at + i)) return [];
        return [
          { cells: isBarred ? barsToCells(line, at + i + 1) : tabsToCells(line, at + i + 1) },
        ];
      });
      const table = rowsToTable(rows);
      if (isBarred && (rules.length > 0 || table !== null)) {
        for (let i = at; i < to; i += 1)
          marks.push(...barMarks(lines[i] ?? '', i + 1, rules.includes(i)));
        tables.push(table ?? { heads: rules[0] === at + 1 ? 1 : 0, width: widthOf(rows), rows });
      } else if (table !== null) tables.push(table);
    }
    at = Math.max(to, at + 1);
  }
  return { tables, marks };
}

const TABBED = /\S\s*\t\s*\S|^\t+\S.*\t/u;

/** Rows with known heads; what stands above them (a title) is no row. */
function rowsToTable(rows: readonly TableRow[]): IntakeTable | null {
  const heads = findHeads(rows);
  if (heads === null) return null;
  const own = rows.slice(heads.from);
  const table = { heads: heads.to - heads.from, width: widthOf(own), rows: own };
  return { ...table, rows: fillDown(own, columnHeads(table)) };
}

function tabsToCells(line: string, number: number): TableCell[] {
  return cutCells(line, number, line.split('\t'), 0);
}

function barsToCells(line: string, number: number): TableCell[] {
  const from = line.indexOf('|') + 1;
  const inner = line.slice(from, line.lastIndexOf('|'));
  return cutCells(line, number, inner.split(/(?<!\\)\|/u), from);
}

function cutCells(
  line: string,
  number: number,
  parts: readonly string[],
  start: number,
): TableCell[] {
  let from = start;
  return parts.map((part, column) => {
    const lines = partsBetweenBreaks(part).map(
      ([start, end]) => [from + start, from + end] as const,
    );
    from += part.length + 1;
    return {
      column,
      columns: 1,
      rows: 1,
      text: lines
        .map(([start, end]) => line.slice(start, end).trim())
        .join(' ')
        .trim(),
      parts: lines.map(([start, end]) => ({ line: number, from: start, to: end })),
    };
  });
}

/** 县水务局<br>县住建局 in a cell of Markdown: two lines of it. */
const BREAK = /<br\s*\/?>/giu;

function partsBetweenBreaks(cell: string): [number, number][] {
  const breaks = [...cell.matchAll(BREAK)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
  const ends = [...breaks.map(([start = 0]) => start), cell.length];
  return ends.map((end, at) => [breaks[at - 1]?.[1] ?? 0, end]);
}

function barMarks(line: string, number: number, isRule: boolean): Mark[] {
  const reason = 'Markdown 标记';
  if (isRule) return [{ line: number, from: 0, to: line.length, reason }];
  return [...line.matchAll(/(?<!\\)\||<br\s*\/?>/giu)].map(({ index, 0: { length } }) => ({
    line: number,
    from: index,
    to: index + length,
    reason,
  }));
}
