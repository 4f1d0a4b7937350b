import type { Table } from '../../export/table.ts';
import { copyText } from '../copy.ts';
import { downloadBytes } from '../download.ts';
import { type TakeAlong, loadWriters } from '../load-writers.ts';
import { element } from '../element.ts';
import { resultsToTable } from './results-to-table.ts';
import type { Group } from './render-results.ts';
import type { State } from './url-state.ts';

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Buttons that hand the shown results, in the shown order and view, to a file or the clipboard. */
export function offerExports(target: HTMLElement, groups: Group[], state: State): void {
  target.hidden = groups.length === 0;
  if (groups.length === 0) return;
  const said = element('span', { role: 'status', class: 'quiet' });
  const button = (label: string, act: (writers: TakeAlong, table: Table) => Promise<string>) => {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', () => {
      loadWriters()
        .then((writers) => act(writers, resultsToTable(groups, state)))
        .then((done) => said.replaceChildren(done))
        .catch((error: unknown) => {
          console.error(error);
          said.replaceChildren('没有成功，请再试一次。');
        });
    });
    return made;
  };
  target.replaceChildren(
    element('span', { class: 'quiet' }, '带走：'),
    button('复制表格', async ({ tableToClipboardHtml, tableToText }, table) => {
      const copied = await copyText({
        text: tableToText(table),
        html: tableToClipboardHtml(table),
      });
      return copied
        ? `已复制 ${table.rows.length} 行，可贴进 Word、WPS 或 Excel`
        : '浏览器不允许复制';
    }),
    button('CSV', async ({ tableToCsv }, table) => {
      downloadBytes(`${table.name}.csv`, tableToCsv(table), 'text/csv;charset=utf-8');
      return `${table.rows.length} 行`;
    }),
    button('XLSX', async ({ tableToXlsx }, table) => {
      const bytes = await tableToXlsx(table);
      downloadBytes(`${table.name}.xlsx`, new Uint8Array(bytes), sheet);
      return `${table.rows.length} 行`;
    }),
    said,
  );
}
