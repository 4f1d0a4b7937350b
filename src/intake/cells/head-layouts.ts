import { headToColumn, type Column, headsToColumns } from '../column.ts';
import { isHeadCell } from '../head-rows.ts';
import { columnHeads, type TableCell, type TableRow } from '../table.ts';

/** A line of the text that is not blank: its number, its words, and where they stand in it. */
export interface CellLine {
  readonly line: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** How lines may be read as the heads of a table: rows of heads, the columns below them, the lines they take. */
export interface HeadLayout {
  readonly rows: readonly TableRow[];
  readonly columns: readonly Column[];
  readonly lines: number;
}

/** 目标, 现状 over columns of years. */
const SPANNING =
  /^(?:(?:规划|发展|预期|阶段|年度|分年度|分阶段)?目标(?:值|任务)?|现状值?|基期值?|指标值|完成情况|数值|进度安排|实施计划|年度计划|计划(?:安排)?)$/u;
const YEAR_HEAD = /^(?:到|至)?(?:19|20)\d{2}年?(?:底|末)?.{0,8}$/u;
const MOST_HEADS = 16;

/** All ways to read the lines from `at` on as heads, the likeliest first; none where they do not read like heads. */
export function headLayouts(lines: readonly CellLine[], at: number): HeadLayout[] {
  const heads = headRun(lines, at);
  const layouts: HeadLayout[] = [];
  for (let count = heads.length; count >= 2; count -= 1) {
    const own = heads.slice(0, count);
    layouts.push(...twoStoreys(own), oneStorey(own.map(lineToHead), count), ...broken(own));
  }
  return layouts.filter(({ columns }) => isTable(columns));
}

/** Lines that read like heads, one below the other; below 序号 all up to the first row's number. */
function headRun(lines: readonly CellLine[], at: number): CellLine[] {
  const first = lines[at];
  if (first === undefined || !isHeadLine(first.text)) return [];
  const after = lines.slice(at, at + MOST_HEADS);
  if (headToColumn(first.text, null, []).kind === 'number') {
    const end = after.findIndex(({ text }) => /^[（(]?(?:1|一)[)）]?[.．、]?$/u.test(text));
    const own = after.slice(0, Math.max(end, 0));
    if (own.length >= 3 && own.every(({ text }) => text.length <= 16 && !/[。；，]/u.test(text)))
      return own;
  }
  const end = after.findIndex(({ text }) => !isHeadLine(text));
  return end === -1 ? after : after.slice(0, end);
}

function isHeadLine(text: string): boolean {
  return (
    isHeadCell(text) &&
    !/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|第.{1,4}[章节篇条]|附[件表录]|[续附]?表\s*[\d一二三四五六七八九十]|专栏|注)/u.test(
      text,
    )
  );
}

/** A table of which something is known: two columns at least that hold no mere words. */
function isTable(columns: readonly Column[]): boolean {
  const words = ['task', 'name', 'group', 'remark'];
  const known = columns.filter(({ kind }) => !words.includes(kind));
  const distinct = new Set(known.map(({ kind, head }) => `${kind} ${head}`));
  // 民生实事任务清单 / 序号: the first is the table's title
  const number = columns.findIndex(({ kind }) => kind === 'number');
  if (number > 1 || (number === 1 && columns[0]?.kind !== 'group')) return false;
  const isYearly = columns[0]?.kind === 'year' && columns.length >= 2;
  return (
    columns.length >= 3 - Number(isYearly) &&
    known.length >= 2 - Number(isYearly) &&
    distinct.size === known.length &&
    known.length < columns.length + Number(isYearly)
  );
}

interface Head {
  readonly text: string;
  readonly cells: readonly CellLine[];
}

function lineToHead(cell: CellLine): Head {
  return { text: cell.text, cells: [cell] };
}

function oneStorey(heads: readonly Head[], lines: number): HeadLayout {
  const cells = heads.flatMap(({ text, cells: own }, column) => placeCell(own, text, column, 1, 1));
  const columns = headsToColumns(
    heads.map(({ text }) => text),
    null,
  );
  return { rows: [{ cells }], columns, lines };
}

/** 指标 | 单位 | 2022年基数 | 目标 | 责任单位, then 2023年 | 2025年: years below one head that spans them. */
function twoStoreys(heads: readonly CellLine[]): HeadLayout[] {
  const years = heads.length - 1 - heads.findLastIndex(({ text }) => !YEAR_HEAD.test(text));
  const layouts: HeadLayout[] = [];
  for (let below = years; below >= 2; below -= 1) {
    const top = heads.slice(0, heads.length - below);
    const spanning = top.filter(({ text }) => SPANNING.test(text)).length;
    if (spanning === 0 || below % spanning !== 0) continue;
    const each = below / spanning;
    let column = 0;
    let at = 0;
    const upper: TableCell[] = [];
    const lower: TableCell[] = [];
    for (const cell of top) {
      const spans = SPANNING.test(cell.text);
      upper.push(...placeCell([cell], cell.text, column, spans ? each : 1, spans ? 1 : 2));
      if (!spans) {
        column += 1;
        continue;
      }
      for (const year of heads.slice(top.length + at, top.length + at + each)) {
        lower.push(...placeCell([year], year.text, column, 1, 1));
        column += 1;
      }
      at += each;
    }
    const rows = [{ cells: upper }, { cells: lower }];
    const words = columnHeads({ heads: 2, width: column, rows });
    layouts.push({ rows, columns: headsToColumns(words, null), lines: heads.length });
  }
  return layouts;
}

/** “十三五”规划 / 目标: heads that a narrow column broke in two; at most two of them. */
function broken(heads: readonly CellLine[]): HeadLayout[] {
  const joints = heads.flatMap(({ text }, i) => {
    const before = heads[i - 1];
    if (before === undefined) return [];
    const whole = before.text + text;
    const isKnown = headToColumn(whole, null, []).kind !== 'task' || /目标$|情况$/u.test(whole);
    return isKnown && !YEAR_HEAD.test(before.text) && text.length <= 3 && whole.length <= 12
      ? [i]
      : [];
  });
  const ways = joints.flatMap((first, i) => [
    [first],
    ...joints.slice(i + 1).flatMap((second) => (second > first + 1 ? [[first, second]] : [])),
  ]);
  return ways
    .sort((a, b) => b.length - a.length)
    .map((joined) => {
      const whole: Head[] = [];
      heads.forEach((cell, i) => {
        const before = whole.at(-1);
        if (!joined.includes(i) || before === undefined) whole.push(lineToHead(cell));
        else
          whole[whole.length - 1] = {
            text: before.text + cell.text,
            cells: [...before.cells, cell],
          };
      });
      return oneStorey(whole, heads.length);
    });
}

/** The parts of one cell: the first says all its words, further lines of it only where they stand. */
export function placeCell(
  lines: readonly CellLine[],
  text: string,
  column: number,
  columns: number,
  rows: number,
): TableCell[] {
  const [first] = lines;
  if (first === undefined) return [];
  const parts = lines.map(({ line, from, to }) => ({ line, from, to }));
  return [{ column, columns, rows, text, parts }];
}
