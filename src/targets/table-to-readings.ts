import type { Op } from '../model/target.ts';
import { headBound } from './bounds.ts';
import { cluesToKind } from './kind.ts';
import type { Reading } from './recognisers/reading.ts';
import type { Quantity } from './text-to-quantities.ts';
import type { Segment } from './text-to-segments.ts';
import { readUnit, type UnitTable } from './unit-table.ts';

/** One cell of a table that was flattened to a line. */
interface Cell {
  readonly text: string;
  readonly start: number;
}

/** A year column: 2020年现状, 2025年目标. */
interface Column {
  readonly year: string;
  readonly aim: boolean;
}

const value = /^([≥≧≤≦><])?\s*(\d+(?:\.\d+)?)\s*(%|‰)?\s*(左右|以上|以内|以下)?$/u;
const empty = /^(?:[—–\-/]{1,3}|\/|无|…+)$/u;
// 2020年现状, 2025年, 2025目标, 目标值（2025年）; a bare 2000 is a value.
const yearCell =
  /^(?:(?:到|至)?((?:19|20)\d\d)(?:年\s*|(?=[\u4e00-\u9fff]))(现状|现状值|基期值|基准值|实际|实绩|完成|目标|目标值|规划值|规划目标)?|(现状|目标)值?[（(]((?:19|20)\d\d)年?[)）])$/u;
const nameWithUnit = /^(.{2,40}?)[（(]([^（()）]{1,12})[)）]$/u;

/** The year columns of a table's head, in order; fewer than two: this is no table of targets. */
function columnsOf(cells: readonly Cell[]): { columns: Column[]; next: number } {
  const columns: Column[] = [];
  let next = 0;
  cells.slice(0, 24).forEach((cell, index) => {
    const found = yearCell.exec(cell.text);
    if (found === null) return;
    const word = found[2] ?? found[3] ?? '';
    columns.push({ year: found[1] ?? found[4] ?? '', aim: /目标|规划/u.test(word) });
    next = index + 1;
  });
  // Two bare years: the later one is aimed at.
  if (columns.length > 1 && columns.every((column) => !column.aim)) {
    const last = columns.at(-1);
    if (last !== undefined) columns[columns.length - 1] = { ...last, aim: true };
  }
  return { columns, next };
}

// 城市防洪达标率（%） · 80 · 95 · 约束性, one cell a line below 2020年现状 · 2025年目标
// 地区生产总值 · 亿元 · 520 · 700 · 预期性
/** A flattened table (one cell a line) → the figures of its target columns; the present value becomes the baseline. */
export function tableToReadings(text: string, table: UnitTable): Reading[] {
  if (!text.includes('\n')) return [];
  const cells: Cell[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    if (line.trim() !== '') cells.push({ text: line.trim(), start: start + indent });
    start += line.length + 1;
  }
  const { columns, next } = columnsOf(cells);
  if (columns.length < 2 || !columns.some((column) => column.aim)) return [];
  const readings: Reading[] = [];
  for (let index = next; index + columns.length <= cells.length; index++) {
    const row = cells.slice(index, index + columns.length);
    if (!row.every((cell) => value.test(cell.text) || empty.test(cell.text))) continue;
    if (value.test(cells[index + columns.length]?.text ?? '') && columns.length === 2) {
      // A third number in a row: the first is the row's own number.
      const shifted = cells[index - 1]?.text ?? '';
      if (!nameWithUnit.test(shifted)) continue;
    }
    const name = rowName(cells, index, table);
    if (name === null) continue;
    readings.push(...rowToReadings(row, columns, name, table));
    index += columns.length - 1;
  }
  return readings;
}

/** The cell before the values, with its unit in brackets or in a cell of its own. */
function rowName(
  cells: readonly Cell[],
  index: number,
  table: UnitTable,
): { label: string; unit: string; start: number } | null {
  const before = cells[index - 1];
  if (before === undefined) return null;
  const bracket = nameWithUnit.exec(before.text);
  if (bracket !== null) {
    return { label: bracket[1] ?? '', unit: bracket[2] ?? '', start: before.start };
  }
  const name = cells[index - 2];
  const unit = readUnit(before.text, 0, table);
  if (
    unit?.end === before.text.length &&
    name !== undefined &&
    /[\u4e00-\u9fff]{2}/u.test(name.text)
  ) {
    return { label: name.text, unit: before.text, start: name.start };
  }
  return null;
}

/** One row → a reading for each target column that holds a number. */
function rowToReadings(
  row: readonly Cell[],
  columns: readonly Column[],
  name: { readonly label: string; readonly unit: string; readonly start: number },
  table: UnitTable,
): Reading[] {
  const unit = readUnit(name.unit, 0, table);
  const known = unit !== null && unit.end === name.unit.length ? unit : null;
  const present = columns.findIndex((column) => !column.aim);
  const basis = value.exec(row[present]?.text ?? '');
  return row.flatMap((cell, index): Reading[] => {
    const column = columns[index];
    const found = value.exec(cell.text);
    if (column?.aim !== true || found === null) return [];
    const end = cell.start + cell.text.length;
    const quantity: Quantity = {
      start: cell.start,
      end,
      unitEnd: end,
      value: Number(found[2]),
      valueMax: null,
      numerals: 1,
      fault: null,
      chinese: false,
      lone: false,
      unit: name.unit,
      baseUnit: known?.unit ?? name.unit,
      multiplier: known?.multiplier ?? 1,
      class: known?.class ?? 'other',
      known: known !== null,
      tailOp: null,
      more: false,
    };
    const segment: Segment = {
      start: name.start,
      end,
      sentence: { start: name.start, end },
      part: { start: name.start, end },
      bracket: false,
    };
    return [
      {
        label: name.label,
        thing: name.label,
        quantity,
        labelStart: name.start,
        quoteStart: name.start,
        quoteEnd: end,
        op: cellToOp(cell.text),
        kind: cluesToKind({
          label: name.label,
          unit: name.unit,
          share: quantity.class === 'share',
          growth: false,
          reduction: false,
          reach: true,
          surpass: false,
          bounded: false,
          verbs: '',
          lasting: false,
          cumulative: false,
          carried: null,
          carriedVerb: false,
          listed: false,
        }),
        verbs: '',
        turn: null,
        place: null,
        annual: false,
        future: false,
        baseYear: basis === null ? null : (columns[present]?.year ?? null),
        baseValue: basis === null ? null : Number(basis[2]),
        year: column.year,
        segment,
      },
    ];
  });
}

/** ≥30 → >=, 15左右 → ~, 95 → =. */
function cellToOp(cell: string): Op {
  const sign = /^[^\d]+/u.exec(cell)?.[0] ?? '';
  if (/以上$/u.test(cell)) return '>=';
  if (/左右$/u.test(cell)) return '~';
  if (/以内$|以下$/u.test(cell)) return '<=';
  return headBound(sign)?.op ?? '=';
}
