import type { XmlElement } from '../xml/read-xml.ts';
import { child, childrenOf, elements, isOn, textOf, valueOf } from '../xml/read-xml.ts';

/** A cell of a Word table before its words are read. */
export interface WordCell {
  readonly column: number;
  readonly columns: number;
  rows: number;
  readonly element: XmlElement;
}

/** Rows of a Word table with merged cells as one; deleted rows and the hidden rest of merged cells apart. */
export function readTable(table: XmlElement): {
  rows: WordCell[][];
  dropped: { text: string; deleted: boolean }[];
} {
  const rows: WordCell[][] = [];
  const dropped: { text: string; deleted: boolean }[] = [];
  let above = new Map<number, WordCell>();
  for (const row of unwrapped(table, 'tr')) {
    const properties = child(row, 'trPr');
    if (child(properties, 'del') !== null) {
      dropped.push({ text: textOf(row), deleted: true });
      continue;
    }
    if (isOn(properties, 'hidden') === true) {
      dropped.push({ text: textOf(row), deleted: false });
      continue;
    }
    const cells: WordCell[] = [];
    const open = new Map<number, WordCell>();
    const skipped = valueOf(properties, 'gridBefore');
    let column = skipped === null || skipped === '0' ? 0 : spanOf(skipped);
    for (const element of unwrapped(row, 'tc')) {
      const about = child(element, 'tcPr');
      const columns = spanOf(valueOf(about, 'gridSpan'));
      const merge = child(about, 'vMerge');
      const goesOn = merge !== null && merge.attributes['val'] !== 'restart';
      const owner = above.get(column);
      const left = cells.at(-1);
      if (valueOf(about, 'hMerge') === 'continue' && left !== undefined) {
        cells[cells.length - 1] = { ...left, columns: left.columns + columns };
      } else if (goesOn && owner !== undefined) {
        owner.rows += 1;
        open.set(column, owner);
        if (textOf(element).trim() !== '') dropped.push({ text: textOf(element), deleted: false });
      } else {
        const cell = { column, columns, rows: 1, element };
        cells.push(cell);
        open.set(column, cell);
      }
      column += columns;
    }
    above = open;
    rows.push(cells);
  }
  return { rows, dropped };
}

/** So many columns at most has a table of Word. */
const MOST_COLUMNS = 63;

function spanOf(printed: string | null): number {
  const span = Math.floor(Number(printed ?? 1));
  return span >= 1 ? Math.min(span, MOST_COLUMNS) : 1;
}

/** Rows or cells, also where content controls wrap them. */
function unwrapped(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((each) => {
    if (each.name === name) return [each];
    if (each.name === 'sdt')
      return childrenOf(each, 'sdtContent').flatMap((inner) => unwrapped(inner, name));
    return /^(?:customXml|ins|moveTo)$/u.test(each.name) ? unwrapped(each, name) : [];
  });
}
