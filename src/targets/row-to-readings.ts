import type { RowCell, TableRowEntry } from '../clause/rows-to-tables.ts';
import type { Op } from '../model/target.ts';
import { headBound, tailBound } from './bounds.ts';
import { foldWidth } from './fold-width.ts';
import { cluesToKind } from './kind.ts';
import type { Reading } from './recognisers/reading.ts';
import { readUnit, type UnitTable } from './unit-table.ts';

/** 120以上, 不少于45, ≥95%, 3.5左右, 〔6.5〕, 1,200, 50—60万人. */
const VALUE =
  /^(?<head>[^\d\-−〔［[]{0,6}?)\s*[〔［[]?(?<low>[-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-−]?\d+(?:\.\d+)?)(?:\s*(?:%|％)?\s*[—–~～至-]\s*(?<high>\d+(?:\.\d+)?))?\s*[〕］\]]?\s*(?<unit>[^\d左以及之上下（(]{0,8}?)\s*(?<tail>左右|(?:及)?以上|(?:及)?以内|(?:及)?以下|之内|上下)?\s*(?:[（(][^）)\d]{1,10}[）)])?$/u;
const NAME_WITH_UNIT = /^(.{2,60}?)\s*[（(]([^（()）]{1,14})[)）]$/u;

/**
 * A row of an indicator table → a figure for every target column that holds a number, the year from the column's
 * head, the present value as its baseline; beside a year, a figure for every column; nothing for a row of tasks.
 */
export function rowToReadings(row: TableRowEntry, table: UnitTable): Reading[] {
  if (row.isHead) return [];
  if (row.year !== null && !row.cells.some(isAim)) return yearToReadings(row, row.year, table);
  const targets = row.cells.filter(isAim);
  const name = nameOf(row.cells);
  if (targets.length === 0 || name === null) return [];
  const unitCell = row.cells.find(({ column }) => column.kind === 'unit')?.text ?? '';
  const named = nameToLabel(name.text, table);
  const unit = blankUnit(unitCell) ? named.unit : unitCell;
  const base = row.cells.findLast(
    ({ column, text: cell }) => column.kind === 'baseline' && readValue(cell) !== null,
  );
  const year = base?.column.year ?? null;
  const baseline =
    base === undefined || year === null
      ? { year: null, value: null }
      : { year, value: readValue(base.text)?.low ?? null };
  const start = name.range?.[0] ?? targets[0]?.range?.[0] ?? 0;
  // 属性, or 类别 where it says 约束性
  const attribute =
    row.cells.flatMap(({ column, text }) =>
      column.kind === 'attribute' || /性/u.test(text)
        ? (ATTRIBUTE.exec(text.trim())?.[1] ?? [])
        : [],
    )[0] ?? named.attribute;
  return targets.flatMap((cell) => {
    const facts: CellFacts = {
      label: named.label,
      unit,
      start,
      baseline,
      attribute: attribute === null ? null : `${attribute}性`,
      annual: false,
      growth: false,
      certainty: /力争|争取|确保/u.exec(cell.column.head)?.[0] ?? null,
      future: true,
      year: cell.column.year,
    };
    if (cell.column.kind !== 'annual') return cellToReading(cell, table, facts);
    const sum = isSum(cell.text);
    // [1.8] of 森林覆盖率 from 31.2 to 33, or its 年均 in 个百分点: a change in a share, of which the cell names no unit
    if (!CHANGE.test(named.label) && (sum || /^[%％‰]$/u.test(unit))) return [];
    // 6%左右 beside amounts, 8 below 年均增长（%）
    const growth = !sum && /[%％]/u.test(cell.text + cell.column.head) && !/^[%％‰]$/u.test(unit);
    return cellToReading(cell, table, {
      ...facts,
      ...(sum ? { year: lastYear(targets) } : { annual: true, year: 'annual' }),
      ...(growth ? { growth, unit: '%' } : {}),
    });
  });
}

/** [13], 〔13〕 in the column of yearly growth: what is done over all the years. */
function isSum(text: string): boolean {
  return /^\s*[〔［[].*[〕］\]]\s*$/u.test(text);
}

/** 单位GDP能耗降低, 居民收入增速: what the label says is itself a change. */
const CHANGE = /增|速|降|减|升|提高/u;

function lastYear(targets: readonly RowCell[]): string | null {
  return (
    targets
      .flatMap(({ column }) => column.year ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}

/** 2030年 | 55 | 12 below 粮食产量（万吨） | 森林面积（万亩）: years down the side, the indicators are heads. */
function yearToReadings(row: TableRowEntry, year: string, table: UnitTable): Reading[] {
  const start = row.cells.find(({ column }) => column.kind === 'year')?.range?.[0] ?? 0;
  return row.cells.flatMap((cell) => {
    if (cell.column.kind !== 'task' && cell.column.kind !== 'name') return [];
    return cellToReading(cell, table, {
      ...nameToLabel(cell.column.head, table),
      attribute: null,
      start,
      baseline: { year: null, value: null },
      annual: false,
      growth: false,
      certainty: null,
      future: false,
      year,
    });
  });
}

/** What a row and a column's head say of a cell. */
interface CellFacts {
  readonly label: string;
  readonly unit: string;
  /** Where the quote begins. */
  readonly start: number;
  readonly baseline: { readonly year: string | null; readonly value: number | null };
  readonly attribute: string | null;
  readonly annual: boolean;
  /** A rate of growth. */
  readonly growth: boolean;
  /** 力争 as the column's head says. */
  readonly certainty: string | null;
  readonly future: boolean;
  readonly year: string | null;
}

/** A cell that holds a number and nothing else → its figure. */
function cellToReading(cell: RowCell, table: UnitTable, facts: CellFacts): Reading[] {
  const { label, unit, baseline } = facts;
  const value = readValue(cell.text);
  if (value === null || cell.range === null) return [];
  const [from, end] = cell.range;
  const own = value.unit === '' || (value.unit === '%' && /%/u.test(unit)) ? unit : value.unit;
  const known = readUnit(own, 0, table);
  const whole = known !== null && known.end === own.length ? known : null;
  const span = { start: Math.min(facts.start, from), end };
  return [
    {
      label,
      thing: label,
      quantity: {
        start: from,
        end,
        unitEnd: end,
        value: value.low,
        valueMax: value.high,
        numerals: 1,
        fault: null,
        chinese: false,
        lone: false,
        unit: own,
        baseUnit: whole?.unit ?? own,
        multiplier: whole?.multiplier ?? 1,
        class: whole?.class ?? 'other',
        known: whole !== null,
        tailOp: null,
        more: false,
      },
      labelStart: span.start,
      quoteStart: span.start,
      quoteEnd: end,
      op: value.op,
      kind: cluesToKind({
        label,
        unit: own,
        share: whole?.class === 'share',
        growth: facts.growth,
        // 单位GDP能耗降低 | % | 3.5
        reduction: /(?:降低|下降|减少|削减)(?:率|幅度|比例)?$/u.test(label),
        reach: !/新增|新建|新改?建|累计/u.test(label),
        surpass: false,
        bounded: false,
        capped: false,
        stated: false,
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
      annual: facts.annual,
      future: facts.future,
      baseYear: baseline.year,
      baseValue: baseline.value,
      year: facts.year,
      attribute: facts.attribute,
      certainty: facts.certainty,
      segment: { ...span, sentence: span, part: span, bracket: false },
    },
  ];
}

/** 约束性, 约束性指标, 预期. */
const ATTRIBUTE = /^(约束|预期|指导|引导|参考|鼓励)(?:性|型)?(?:指标)?$/u;
const NAMED_ATTRIBUTE =
  /\s*[（([〔【](约束|预期|指导|引导|参考|鼓励)(?:性|型)?(?:指标)?[）)\]〕】]\s*$/u;

/** 森林覆盖率（%）【约束性】 → 森林覆盖率, %, 约束; 其中：, 3. before a name are no words of it. */
function nameToLabel(
  whole: string,
  table: UnitTable,
): { label: string; unit: string; attribute: string | null } {
  const said = NAMED_ATTRIBUTE.exec(whole);
  const text = said === null ? whole : whole.slice(0, said.index);
  const printed = NAME_WITH_UNIT.exec(text);
  const bracket = printed !== null && isUnit(printed[2] ?? '', table) ? printed : null;
  const label = (bracket?.[1] ?? text).replace(
    /^\s*(?:其中\s*[：:]|\d{1,2}\s*[.、．]|[（(]\d{1,2}[)）])\s*/u,
    '',
  );
  return { label, unit: bracket?.[2] ?? '', attribute: said?.[1] ?? null };
}

function isAim({ column }: RowCell): boolean {
  return column.kind === 'target' || column.kind === 'annual';
}

/** The indicator: the column named so, else the last column of words before the figures. */
function nameOf(cells: readonly RowCell[]): RowCell | null {
  const named = cells.findLast(({ column, text }) => column.kind === 'name' && /\p{L}/u.test(text));
  const before = cells.slice(
    0,
    cells.findIndex(({ column }) => isFigure(column.kind)),
  );
  const words = before.findLast(
    ({ column, text }) =>
      (column.kind === 'task' || column.kind === 'group') && /\p{Script=Han}{2}/u.test(text),
  );
  return named ?? words ?? null;
}

/** A cell that holds a figure and nothing else, or none: 4.2, [2.8], —. */
export function isFigureCell(text: string): boolean {
  return blankUnit(text) || readValue(text) !== null;
}

function isFigure(kind: string): boolean {
  return kind === 'target' || kind === 'baseline' || kind === 'annual';
}

function blankUnit(text: string): boolean {
  return /^[\s—–\-/]*$/u.test(text);
}

function isUnit(text: string, table: UnitTable): boolean {
  return readUnit(text, 0, table)?.end === text.length || /^[%‰％]$/u.test(text);
}

interface Value {
  readonly low: number;
  readonly high: number | null;
  readonly op: Op;
  readonly unit: string;
}

/** What a cell says where it holds a figure and nothing else; null for 按市下达任务, —, 完成国家任务. */
function readValue(printed: string): Value | null {
  const groups = VALUE.exec(foldWidth(printed).trim())?.groups;
  if (groups === undefined) return null;
  const { head = '', low = '', high, unit = '', tail = '' } = groups;
  if (
    head !== '' &&
    headBound(head) === null &&
    !/^(?:[=约]|达到?|增长|增加|提高|提升|降低|下降|保持在?|稳定在?|累计|[:：])+$/u.test(head)
  )
    return null;
  const bound = tail === '' ? headBound(head) : tailBound(tail);
  const number = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'));
  return {
    low: number(low),
    high: high === undefined ? null : number(high),
    op: high === undefined ? (bound?.op ?? '=') : 'range',
    unit: unit.trim(),
  };
}

/** Columns that hold words; of years (2024年 | 2025年) only in a row that has no bare figure: 新建幼儿园3所 | 新建幼儿园5所. */
const WORDY: ReadonlySet<string> = new Set(['task', 'name', 'group', 'target']);

/** The year above the cell that holds a place of a row's text; null where its column names none. */
export function yearAbove(row: TableRowEntry | null, at: number): string | null {
  return (row === null ? undefined : cellAt(row, at))?.column.year ?? null;
}

/** A row's text with a 。 before each of its cells. Offsets stay. */
export function rowToSentences(text: string, row: TableRowEntry): string {
  const signs = text.split('');
  for (const { range } of row.cells) if (range !== null && range[0] > 0) signs[range[0] - 1] = '。';
  return signs.join('');
}

/** The cell that holds a place of a row's text. */
export function cellAt(row: TableRowEntry, at: number): RowCell | undefined {
  return row.cells.find(({ range }) => range !== null && range[0] <= at && at < range[1]);
}

/**
 * A row's text as it is read for figures in its words: cells that hold no words of tasks are blank, and every cell is
 * a sentence of its own, but 新建幼儿园 | 3所. Offsets stay.
 */
export function rowToWords(text: string, row: TableRowEntry): string {
  const words =
    [...text].length === text.length
      ? text.split('')
      : Array.from({ length: text.length }, (_, i) => text.charAt(i));
  const figures = row.cells.filter(({ column }) => isFigure(column.kind));
  const isIndicator =
    figures.some(({ text: cell }) => isFigureCell(cell) && !blankUnit(cell)) ||
    // 2030年 | 55 below the names of indicators
    (row.year !== null &&
      row.cells.every(({ column, text: cell }) => column.kind !== 'task' || isFigureCell(cell)));
  let before = '';
  for (const { column, range, text: cell } of row.cells) {
    if (range === null) continue;
    const [from, to] = range;
    const reads = !row.isHead && !isIndicator && WORDY.has(column.kind);
    if (!reads) words.fill(' ', from, to);
    const amount = /^[约超近≥]?\s*\d/u.test(cell) && cell.length <= 16 && before.length <= 24;
    if (from > 0 && !(reads && amount)) words[from - 1] = '。';
    before = reads ? cell : '';
  }
  return words.join('');
}
