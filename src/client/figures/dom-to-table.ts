import type { Cell, Column, Table } from '../../export/table.ts';
import { sitePath } from '../site-address.ts';
import { opWords, signToOp } from '../../words/bound.ts';

const figureColumns: Column[] = [
  { header: '限定', type: 'text', width: 8 },
  { header: '数值', type: 'number' },
  { header: '数值上限', type: 'number' },
  { header: '单位', type: 'text', width: 10 },
];

/** Words of a cell as one reads them; what is folded away (the open part of a figure) does not count. */
function wordsOf(cell: HTMLElement): string {
  const given = cell.dataset['text'];
  if (given !== undefined) return given;
  const copy = cell.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('.open, .sig, button').forEach((part) => {
    part.remove();
  });
  copy.querySelectorAll('.draft').forEach((stamp) => {
    stamp.textContent = `（${stamp.textContent}）`;
  });
  copy.querySelectorAll('small, p, br, details + details').forEach((part) => {
    part.before(' ');
  });
  return copy.textContent
    .replace(/\s+/g, ' ')
    .replace(/ (?=（)/g, '')
    .trim();
}

/** A figure, `≥ 1—2 家`, spreads over four columns, so that its number stays a number. */
function figureToCells(cell: HTMLElement): Cell[] {
  const [sign, value, unit] = ['i', 'b', 'u'].map(
    (part) => cell.querySelector(`.v ${part}`)?.textContent ?? '',
  );
  const [from = '', to] = (value ?? '').split('—');
  const op = to === undefined ? signToOp(sign ?? '') : 'range';
  return [opWords(op), Number(from), to === undefined ? null : Number(to), unit ?? ''];
}

function cellsOf(cell: HTMLElement, split: boolean): Cell[] {
  if (split) return figureToCells(cell);
  const links = cell.querySelectorAll<HTMLAnchorElement>('a[href]');
  const words = wordsOf(cell);
  const [link] = links;
  if (links.length !== 1 || link === undefined || words === '') return [words];
  return [{ text: words, href: sitePath(link) }];
}

/** A table of the page as it is seen: hidden rows and columns are left out, `data-figure` columns are spread. */
export function domToTable(table: HTMLTableElement, name: string, notes: string[]): Table {
  const heads = Array.from(table.tHead?.rows[0]?.cells ?? []);
  const shown = heads.map((head) => !head.hidden);
  const split = heads.map((head) => head.dataset['figure'] !== undefined);
  const columns = heads.flatMap((head, at): Column[] => {
    if (shown[at] !== true) return [];
    return split[at] === true
      ? figureColumns
      : [{ header: wordsOf(head), type: 'text', width: 22 }];
  });
  const rows = Array.from(table.querySelectorAll('tbody tr')).flatMap((row) => {
    if (!(row instanceof HTMLTableRowElement) || row.hidden || row.className === 'g') return [];
    const cells = Array.from(row.cells);
    return [
      cells.flatMap((cell, at) => (shown[at] === true ? cellsOf(cell, split[at] === true) : [])),
    ];
  });
  return { name, columns, rows, notes };
}
