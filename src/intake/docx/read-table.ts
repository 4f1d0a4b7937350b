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
    let column = Number(valueOf(properties, 'gridBefore') ?? 0);
    for (const element of unwrapped(row, 'tc')) {
      const about = child(element, 'tcPr');
      const columns = Number(valueOf(about, 'gridSpan') ?? 1);
      const merge = child(about, 'vMerge');
      const goesOn = merge !== null && merge.attributes['val'] !== 'restart';
      const owner = above.get(column);
      const before = cells.at(-1);
      if (valueOf(about, 'hMerge') === 'continue' && before !== undefined) {
        cells[cells.length - 1] = { ...before, columns: before.columns + columns };
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

/** Rows or cells, also where content controls wrap them. */
function unwrapped(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((each) => {
    if (each.name === name) return [each];
    if (each.name === 'sdt')
      return childrenOf(each, 'sdtContent').flatMap((inner) => unwrapped(inner, name));
    return /^(?:customXml|ins|moveTo)$/u.test(each.name) ? unwrapped(each, name) : [];
  });
}
