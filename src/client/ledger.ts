import { ledgerNotes, ledgerToTable } from '../export/ledger.ts';
import { copyText } from './copy.ts';
import { downloadBytes } from './download.ts';
import { loadWriters } from './load-writers.ts';
import { readLedger, silentNotes } from './read-ledger.ts';
import { element } from './element.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Buttons that make this body's 责任清单 from the tables on the page, also from file://. */
function addLedger(place: HTMLElement): void {
  const status = element('span', { role: 'status' });
  const name = place.dataset['ledgerName'] ?? '责任清单';
  const save = async (kind: string): Promise<string> => {
    const writers = await loadWriters();
    const table = ledgerToTable(name, readLedger(place.dataset['ledger'] ?? ''), [
      ...ledgerNotes(document.body.dataset['edition'] ?? ''),
      ...silentNotes(),
    ]);
    if (kind === 'copy') {
      const [text, html] = [writers.tableToText(table), writers.tableToClipboardHtml(table)];
      return (await copyText({ text, html }))
        ? `已复制 ${table.rows.length} 行`
        : '浏览器不允许复制';
    }
    const file = `${name}.${kind}`;
    if (kind === 'csv') downloadBytes(file, writers.tableToCsv(table), 'text/csv;charset=utf-8');
    else downloadBytes(file, Uint8Array.from(await writers.tableToXlsx(table)), xlsxType);
    return `已生成 ${file}`;
  };
  const say = (text: string): void => {
    status.textContent = text;
  };
  const button = (text: string, act: () => void): HTMLElement => {
    const made = element('button', { type: 'button' }, text);
    made.addEventListener('click', act);
    return made;
  };
  const way = (text: string, kind: string): HTMLElement =>
    button(text, () => {
      save(kind)
        .then(say)
        .catch((error: unknown) => say(`没有成功：${String(error)}`));
    });
  const ways = element(
    'span',
    { class: 'ways' },
    way('责任清单 XLSX', 'xlsx'),
    way('CSV', 'csv'),
    way('复制表格', 'copy'),
    button('打印（A4 横向）', () => window.print()),
    status,
  );
  place.prepend(ways);
}

for (const place of document.querySelectorAll<HTMLElement>('[data-ledger]')) addLedger(place);
