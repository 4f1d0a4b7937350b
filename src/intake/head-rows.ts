import { headsToColumns } from './column.ts';
import type { TableCell, TableRow } from './table.ts';

/** Words of heads that name no kind of column by themselves. */
const HEAD =
  /^(?:.{0,8}(?:任务|事项|举措|措施|工作|目标|内容|要求|名称|工程|项目|清单|成果|标准|指标|领域|类别|单位|部门|领导|责任人|联系人|投资额?|规模|地点|期限|时限|时间|年度|年份|备注|属性|序号|现状|进度|来源|依据)|[（(].{1,12}[）)])$/u;

/** True for a cell that reads like a head: short, no sentence, a word of heads or a year. */
export function isHeadCell(text: string): boolean {
  const words = text.replace(/\s/gu, '');
  if (words === '' || words.length > 24 || /[。；]/u.test(words)) return false;
  if (HEAD.test(words) || /^(?:力争|争取|确保|预期|预计)(?:值|达到)?$/u.test(words)) return true;
  if (
    /^(?:(?:到|至)?(?:19|20)\d{2}年?(?:底|末)?.{0,10}|.{0,10}[（(](?:19|20)\d{2}年?[）)])$/u.test(
      words,
    )
  )
    return true;
  return headsToColumns([words], null)[0]?.kind !== 'task';
}

/**
 * Which rows are heads: from the first row of which most cells read like heads to where its merged cells end; a
 * head that spans columns has a second storey. Null where no row reads like one.
 */
export function findHeads(rows: readonly TableRow[]): { from: number; to: number } | null {
  const from = rows.slice(0, 6).findIndex(({ cells }, at) => {
    if (isAboveYears(rows, at)) return true;
    const filled = cells.filter(({ text }) => text.trim() !== '');
    const heads = filled.filter(({ text }) => isHeadCell(text));
    return filled.length >= 2 && heads.length >= 2 && heads.length * 3 >= filled.length * 2;
  });
  const first = rows[from];
  if (first === undefined) return null;
  let to =
    from + Math.max(1, Math.min(...first.cells.filter(isFilled).map(({ rows: span }) => span)));
  const tall = Math.max(...first.cells.map(({ rows: span }) => span));
  if (tall > 1 && from + tall <= rows.length) to = from + tall;
  // 目标 over 2024年 | 2026年, where the form knows no rows that a cell spans
  else if (isStorey(rows, from)) to = from + 2;
  return to < rows.length ? { from, to } : null;
}

/** 年份 | 粮食产量（万吨） | … above 2030年 | 55: the indicators are the heads. */
function isAboveYears(rows: readonly TableRow[], at: number): boolean {
  const [first, ...others] = rows[at]?.cells.filter(isFilled) ?? [];
  const below = rows[at + 1]?.cells.find(isFilled)?.text.trim() ?? '';
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every(({ text }) => /\p{Script=Han}/u.test(text) && text.length <= 24) &&
    headsToColumns([first.text.trim()], null)[0]?.kind === 'year' &&
    /^(?:19|20)\d{2}年?/u.test(below)
  );
}

/** True where the row below holds only heads, under a head of several columns or one that is repeated. */
function isStorey(rows: readonly TableRow[], at: number): boolean {
  const above = rows[at]?.cells ?? [];
  const below = rows[at + 1]?.cells.filter(isFilled) ?? [];
  const spans =
    above.some(({ columns }) => columns > 1) ||
    above.some(({ text }, i) => text.trim() !== '' && text === above[i + 1]?.text) ||
    above.some(({ text }, i) => i > 0 && text.trim() === '');
  return (
    spans &&
    below.length > 0 &&
    below.every(({ text }) => isHeadCell(text) && !/^\d+(?:\.\d+)?$/u.test(text.trim()))
  );
}

function isFilled({ text }: TableCell): boolean {
  return text.trim() !== '';
}

/** True for a row whose one filled cell stands for the whole width: a title above or a note below a table. */
export function isLone({ cells }: TableRow): boolean {
  return cells.filter(isFilled).length <= 1;
}

/** The width of rows in columns. */
export function widthOf(rows: readonly TableRow[]): number {
  let width = 0;
  for (const { cells } of rows)
    for (const { column, columns } of cells) width = Math.max(width, column + columns);
  return width;
}

/** For forms that know no merged cells: 2030年 | (blank) over 目标 | 力争 stands over both. */
export function headsToSpans(rows: readonly TableRow[], heads: number): TableRow[] {
  return rows.map((row, at) => {
    if (at + 1 >= heads) return row;
    const below = new Set((rows[at + 1]?.cells ?? []).filter(isFilled).map(({ column }) => column));
    const cells: TableCell[] = [];
    for (const cell of row.cells) {
      const last = cells[cells.length - 1];
      const goesOn =
        last !== undefined &&
        !isFilled(cell) &&
        below.has(cell.column) &&
        below.has(last.column) &&
        last.column + last.columns === cell.column;
      if (goesOn) cells[cells.length - 1] = { ...last, columns: last.columns + cell.columns };
      else cells.push(cell);
    }
    return { ...row, cells };
  });
}

/** For forms that know no merged cells: what a blank cell continues from the row above. */
export function fillDown(rows: readonly TableRow[], heads: readonly string[]): TableRow[] {
  const columns = headsToColumns(heads, null);
  const owners: ({ readonly cell: { rows: number }; readonly row: number } | undefined)[] = [];
  return rows.map((row, at) => {
    const cells = row.cells.filter(isFilled).map((cell) => ({ ...cell }));
    const has = new Set(cells.map(({ column }) => column));
    const leading = Math.min(...has);
    columns.forEach(({ kind }, column) => {
      const owner = owners[column];
      // 1 | 冷链物流 | … with a row below that begins blank: the same task goes on; a group always does
      const begins = leading > 0 && (column < leading || kind === 'duty' || kind === 'due');
      if (!has.has(column) && (begins || kind === 'group') && owner !== undefined)
        owner.cell.rows = at - owner.row + 1;
    });
    for (const cell of cells) {
      for (let column = cell.column; column < cell.column + cell.columns; column += 1)
        owners[column] = cell.columns === 1 ? { cell, row: at } : undefined;
    }
    return { ...row, cells };
  });
}
