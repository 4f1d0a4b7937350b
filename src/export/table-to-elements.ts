import type { Element } from 'hast';
import { h } from '../element/h.ts';
import { cellToText } from './cell-to-text.ts';
import type { Cell, Table } from './table.ts';

/** Thin black lines as Word draws them; no screen colour, no font, so that the target's own hold. */
const border = 'border:0.5pt solid windowtext;padding:2pt 4pt;vertical-align:top;text-align:left';

/** Keeps 1-2 from turning into a date when the table lands in Excel. */
const asText = `${border};mso-number-format:"\\@"`;

/** A table as elements for the clipboard: pastes into Word, WPS and Excel with borders; notes follow as paragraphs. */
export function tableToElements(table: Table): Element[] {
  const head = table.columns.map(({ header }) => h('th', { style: border }, h('b', {}, header)));
  const body = table.rows.map((row) => h('tr', {}, ...row.map(cellToElement)));
  return [
    h(
      'table',
      { border: '1', cellspacing: '0', cellpadding: '0', style: 'border-collapse:collapse' },
      h('thead', {}, h('tr', {}, ...head)),
      h('tbody', {}, ...body),
    ),
    ...table.notes.map((note) => h('p', {}, note)),
  ];
}

function cellToElement(cell: Cell): Element {
  if (typeof cell === 'number') return h('td', { style: border }, String(cell));
  const text = cellToText(cell)
    .split(/\r?\n/)
    .flatMap((line, at) => (at === 0 ? [line] : [h('br', {}), line]));
  // A relative address would point nowhere in somebody's Word file.
  const linked = cell !== null && typeof cell === 'object' && /^https?:\/\//.test(cell.href);
  return h('td', { style: asText }, ...(linked ? [h('a', { href: cell.href }, ...text)] : text));
}
