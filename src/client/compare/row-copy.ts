import { pageNotes } from '../page-notes.ts';
import { copyTable } from '../take-table.ts';
import { collationToTable } from './table-to-export.ts';
import { toolButton } from './tool-button.ts';

/** In a row's head a button that copies the row as a table; `say` hears how it went. */
export function addRowCopy(
  table: HTMLTableElement,
  row: HTMLTableRowElement,
  name: string,
  say: (text: string) => void,
): void {
  const label = row.querySelector('.head')?.textContent ?? '';
  row.cells[0]?.append(
    toolButton('复制', `复制本行：${label}`, () => {
      copyTable(collationToTable(table, name, pageNotes(), row)).then(
        (done) =>
          say(
            done ? `已复制“${label}”，可贴进 Word、WPS 或 Excel` : '浏览器不让复制，请下载 CSV。',
          ),
        () => say('没有成功，请再试一次。'),
      );
    }),
  );
}
