import type { Paragraph } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { refOf } from '../address/reference.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { PlanTable, TableCellRecord } from '../model/plan-table.ts';
import { type Mark, flowElement, inlineElement, marksToPhrasing } from './marks-to-phrasing.ts';

/** A row of a table with its entry and what is marked in its words. */
export interface MarkedRow {
  readonly entry: ClauseRecord;
  readonly cells: readonly TableCellRecord[];
  readonly marks: Mark[];
}

/**
 * A table as `<Table rows>` with a `<tr id data-clause>` for each row's entry; each cell names its column, for
 * narrow pages that set a row as a card.
 */
export function tableToElement(rows: readonly MarkedRow[], table: PlanTable): MdxJsxFlowElement {
  const whole = withBlanks(rows, table.width);
  const heads = whole.slice(0, table.heads);
  const body = whole.slice(table.heads);
  const names = columnNames(heads, table.width);
  const spans = body.some(({ cells }) => cells.some((cell) => cell.rows > 1 || cell.columns > 1));
  const attributes = {
    rows: rows.map(({ entry }) => entry.anchor).join(' '),
    plan: rows[0]?.entry.plan ?? '',
    heads: String(table.heads),
    // A merged cell would stand in the first of its rows alone
    set: heads.length === 0 || spans ? 'rows' : 'cards',
  };
  const parts: [string, readonly MarkedRow[], string][] = [
    ['thead', heads, 'th'],
    ['tbody', body, 'td'],
  ];
  return flowElement(
    'Table',
    attributes,
    parts
      .filter(([, own]) => own.length > 0)
      .map(([name, own, tag]) =>
        flowElement(
          name,
          {},
          own.map((row) => rowToElement(row, tag, names)),
        ),
      ),
  );
}

/** Rows with an empty cell for every column that neither their own cells nor merged ones above cover. */
function withBlanks(rows: readonly MarkedRow[], width: number): MarkedRow[] {
  const covered = Array.from({ length: width }, () => 0);
  return rows.map((row) => {
    const cells: TableCellRecord[] = [];
    for (let column = 0; column < width; column += 1) {
      if ((covered[column] ?? 0) > 0) continue;
      const own = row.cells.find((cell) => cell.column === column);
      const cell = own ?? { column, columns: 1, rows: 1, range: [0, 0] };
      cells.push(cell);
      covered.fill(cell.rows, column, column + cell.columns);
      column += cell.columns - 1;
    }
    covered.forEach((left, column) => (covered[column] = Math.max(0, left - 1)));
    return { ...row, cells };
  });
}

/** What the heads above each column say, from the top down. */
function columnNames(heads: readonly MarkedRow[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const words = heads.flatMap(({ entry, cells }) =>
      cells
        .filter((cell) => cell.column <= column && column < cell.column + cell.columns)
        .map(({ range }) => entry.text.slice(...range)),
    );
    return [...new Set(words)].join(' ').trim();
  });
}

function rowToElement(
  { entry, cells, marks }: MarkedRow,
  tag: string,
  names: readonly string[],
): MdxJsxFlowElement {
  const children = cells.map(({ column, columns, rows, range }): Paragraph => {
    const attributes = {
      ...(tag === 'th' ? { scope: columns > 1 ? 'colgroup' : 'col' } : {}),
      ...(columns > 1 ? { colspan: String(columns) } : {}),
      ...(rows > 1 ? { rowspan: String(rows) } : {}),
      ...(tag === 'td' ? { 'data-head': names[column] ?? '' } : {}),
    };
    const phrasing = marksToPhrasing(entry.text, range[0], range[1], marks);
    return { type: 'paragraph', children: [inlineElement(tag, attributes, phrasing)] };
  });
  const attributes = { id: entry.anchor, class: 'c', 'data-clause': refOf(entry) };
  return flowElement('tr', attributes, children);
}
