import { isFormLine } from './is-form-line.ts';
import { findHeads, isLone, widthOf } from './head-rows.ts';
import type { LeftOut, LineSpan, Place } from './intake.ts';
import type { IntakeTable, TableCell, TableRow } from './table.ts';

/** A cell before it has a place in a line. */
export type LooseCell = Omit<TableCell, 'parts'>;

/** No table of a plan is wider; a wider sheet is no table to read. */
const MOST_COLUMNS = 120;

/** Collects the lines, tables and left-out words of a document of any form, in reading order. */
export class LineWriter {
  readonly lines: string[] = [];
  readonly places: Place[] = [];
  readonly tables: IntakeTable[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly boxed = new Set<number>();
  readonly frames: LineSpan[] = [];

  /** One line; blank ones are not kept. */
  line(text: string, place: Place = {}): void {
    if (text.trim() === '') return;
    this.lines.push(text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/gu, ' '));
    this.places.push(place);
  }

  /** A line that continues nothing and that nothing continues: a note. */
  aside(text: string, place: Place = {}): void {
    const before = this.lines.length;
    this.line(text, place);
    if (this.lines.length > before) this.boxed.add(this.lines.length);
  }

  /** The lines of a box; a frame holds together a 专栏 and what has several lines. */
  box(lines: readonly string[], place: Place = {}): void {
    const before = this.lines.length;
    for (const line of lines) this.aside(line, place);
    const written = this.lines.length - before;
    if (written > 1 || (written > 0 && isBoxTitle(lines[0] ?? '')))
      this.frames.push([before + 1, this.lines.length]);
  }

  leave(text: string, reason: string): void {
    const words = text.trim();
    if (words !== '') this.leftOut.push({ line: this.lines.length, text: words, reason });
  }

  /**
   * Rows of a table. Those above the heads (a title) and lone ones below (a note) are lines; a row of heads that
   * stands again on the next page is left out. Returns false, and writes nothing, where no row reads like heads.
   */
  table(
    rows: readonly (readonly LooseCell[])[],
    place: Place,
    fill?: (rows: readonly TableRow[], heads: number) => readonly TableRow[],
  ): boolean {
    const drafts = rows.map((cells): TableRow => ({
      cells: cells.map((cell) => ({ ...cell, parts: [] })),
    }));
    const heads = widthOf(drafts) > MOST_COLUMNS ? null : findHeads(drafts);
    if (heads === null) return false;
    for (const row of drafts.slice(0, heads.from)) this.aroundTable(words(row), place);
    let end = drafts.length;
    while (end > heads.to + 1 && isNote(drafts[end - 1])) end -= 1;
    const own = drafts.slice(heads.from, end);
    const count = heads.to - heads.from;
    const repeated = repeatedHeads(own, count);
    for (const at of repeated) this.leave(words(own[at]).join(' '), '重复的表头');
    const kept = withoutRows(own, (row, at) => repeated.has(at) || words(row).length === 0);
    const filled = fill === undefined ? kept : fill(kept, count);
    const placed = filled.map((row, at) => this.row(row, { ...place, row: at + 1 }));
    this.tables.push({ heads: count, width: widthOf(placed), rows: placed });
    for (const row of drafts.slice(end)) this.aroundTable(words(row), place);
    return true;
  }

  /** A row beside a table is a line; who filled in the form, and how to reach him, is none. */
  private aroundTable(cells: readonly string[], place: Place): void {
    if (isFormLine(cells)) this.leave(cells.join(' '), '填表栏');
    else this.line(cells.join(' '), place);
  }

  private row({ cells }: TableRow, place: Place): TableRow {
    let text = '';
    const line = this.lines.length + 1;
    const placed = cells.map((cell, i): TableCell => {
      if (i > 0) text += '\t';
      const from = text.length;
      const own = cell.text.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/gu, ' ').trim();
      text += own;
      return { ...cell, text: own, parts: [{ line, from, to: text.length }] };
    });
    this.lines.push(text);
    this.places.push(place);
    return { cells: placed };
  }

  get text(): string {
    return this.lines.join('\n');
  }
}

/** 专栏3 重点工程, 专栏：…: what a box of a plan begins with. */
export function isBoxTitle(line: string): boolean {
  return /^\s*(?:专栏|附栏|专题)\s*(?:[\d一二三四五六七八九十]|[\s:：]|$)/u.test(line);
}

function words(row: TableRow | undefined): string[] {
  return row?.cells.map(({ text }) => text.trim()).filter((text) => text !== '') ?? [];
}

/** 注：… alone in its row below the rows. */
function isNote(row: TableRow | undefined): boolean {
  if (row === undefined) return false;
  const own = words(row);
  const [first = ''] = own;
  if (isFormLine(own)) return true;
  return (
    isLone(row) &&
    (first === '' ||
      /^(?:注|备注|说明|附注)\s*\d*\s*[:：]|^\*|^※/u.test(first) ||
      first.length > 60)
  );
}

/** Rows that repeat the heads of the page before, word by word. */
function repeatedHeads(rows: readonly TableRow[], count: number): Set<number> {
  const heads = rows.slice(0, count).map((row) => words(row).join('|'));
  const repeated = new Set<number>();
  for (let at = count; at + count <= rows.length; at += 1) {
    if (heads.every((head, i) => head !== '' && head === words(rows[at + i]).join('|')))
      for (let i = 0; i < count; i += 1) repeated.add(at + i);
  }
  return repeated;
}

/** Rows without some of them; cells that span those span fewer. */
function withoutRows(
  rows: readonly TableRow[],
  goes: (row: TableRow, at: number) => boolean,
): TableRow[] {
  const stays = rows.map((row, at) => !goes(row, at));
  return rows.flatMap((row, at): TableRow[] => {
    if (stays[at] !== true) return [];
    const cells = row.cells.map((cell) => ({
      ...cell,
      rows: Math.max(1, stays.slice(at, at + cell.rows).filter(Boolean).length),
    }));
    return [{ ...row, cells }];
  });
}
