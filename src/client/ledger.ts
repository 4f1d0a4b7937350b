import { ledgerToTable } from '../export/ledger.ts';
import { copyText } from './copy.ts';
import { downloadBytes } from './download.ts';
import { loadWriters } from './load-writers.ts';
import { readLedger } from './read-ledger.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Buttons that make this body's 责任清单 from the tables on the page, also from file://. */
function addLedger(place: HTMLElement): void {
  const ways = place.querySelector<HTMLElement>('[data-ledger-ways]');
  const status = place.querySelector('[data-ledger-status]');
  if (ways === null) return;
  const name = place.dataset['ledgerName'] ?? '责任清单';
  const save = async (kind: string): Promise<string> => {
    const writers = await loadWriters();
    const notes = [...document.querySelectorAll('[data-ledger-notes] li')];
    const table = ledgerToTable(
      name,
      readLedger(place.dataset['ledger'] ?? ''),
      notes.map((note) => note.textContent ?? ''),
    );
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
    if (status !== null) status.textContent = text;
  };
  for (const button of ways.querySelectorAll<HTMLElement>('[data-ledger-as]')) {
    button.addEventListener('click', () => {
      save(button.dataset['ledgerAs'] ?? '')
        .then(say)
        .catch((error: unknown) => say(`没有成功：${String(error)}`));
    });
  }
  ways.hidden = false;
}

for (const place of document.querySelectorAll<HTMLElement>('[data-ledger]')) addLedger(place);
