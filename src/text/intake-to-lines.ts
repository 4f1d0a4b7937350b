import type { Intake } from '../intake/intake.ts';
import { cutLine } from './cut-line.ts';
import type { Cleaned, Cut, CutReason, Line, RowPlace } from './line.ts';
import { textToLines } from './text-to-lines.ts';

/** A document as it was taken in → its lines, rows of tables known as such, signs of the form taken out. */
export function intakeToLines({
  text,
  tables,
  boxed,
  marks,
}: Intake): Cleaned & { readonly source: readonly Line[] } {
  const rows = new Map<number, RowPlace>();
  for (const table of tables) {
    table.rows.forEach(({ cells }, index) => {
      const place = { table, index };
      for (const { line } of cells.flatMap(({ parts }) => parts)) rows.set(line, place);
    });
  }
  const marksByLine = Map.groupBy(marks, ({ line }) => line);
  const cuts: Cut[] = [];
  const source = textToLines(text).reduce<Line[]>((joined, line) => {
    const row = rows.get(line.number);
    const last = joined.at(-1);
    if (row === undefined) joined.push(boxed.has(line.number) ? { ...line, boxed: true } : line);
    else if (last?.number === line.number) joined[joined.length - 1] = whole(last, line);
    else joined.push({ ...line, row });
    return joined;
  }, []);
  const lines = source.map((line) => {
    const own = marksByLine.get(line.number) ?? [];
    const [first] = own;
    if (first === undefined) return line;
    const ranges = own.map(({ from, to }) => [from, to] as const);
    const [rest, taken] = cutLine(line, ranges, first.reason as CutReason);
    cuts.push(...taken);
    return rest;
  });
  return { source, lines, cuts };
}

/** A row that textToLines cut in two is one again. */
function whole(line: Line, next: Line): Line {
  return { ...line, text: line.text + next.text, columns: [...line.columns, ...next.columns] };
}
