import { dutySheetNotes, dutySheetToTable, dutySheetToWordTable } from '../export/duty-sheet.ts';
import { readDutySheet, silentNotes } from './read-duty-sheet.ts';
import { readImprint } from './imprint.ts';
import { element } from './element.ts';
import { type FileWay, copyTable, saveTable } from './take-table.ts';

/** Buttons that make this body's 责任清单 from the tables on the page, also from file://. */
function addDutySheet(place: HTMLElement): void {
  const status = element('span', { role: 'status' });
  const name = place.dataset['dutySheetName'] ?? '责任清单';
  const take = async (way: 'copy' | FileWay): Promise<string> => {
    const toTable = way === 'docx' ? dutySheetToWordTable : dutySheetToTable;
    const table = toTable(name, readDutySheet(place.dataset['dutySheet'] ?? ''), [
      ...dutySheetNotes(readImprint()),
      ...silentNotes(),
    ]);
    if (way === 'copy') {
      return (await copyTable(table)) ? `已复制 ${table.rows.length} 行` : '浏览器不允许复制';
    }
    await saveTable(table, way);
    return `已生成 ${name}.${way}`;
  };
  const say = (text: string): void => {
    status.textContent = text;
  };
  const button = (text: string, act: () => void): HTMLElement => {
    const made = element('button', { type: 'button' }, text);
    made.addEventListener('click', act);
    return made;
  };
  const taking = (text: string, way: 'copy' | FileWay): HTMLElement =>
    button(text, () => {
      take(way)
        .then(say)
        .catch((error: unknown) => say(`没有成功：${String(error)}`));
    });
  const ways = element(
    'span',
    { class: 'ways' },
    taking('责任清单 Word', 'docx'),
    taking('XLSX', 'xlsx'),
    taking('CSV', 'csv'),
    taking('复制表格', 'copy'),
    button('打印（A4 横向）', () => window.print()),
    status,
  );
  place.prepend(ways);
}

for (const place of document.querySelectorAll<HTMLElement>('[data-duty-sheet]'))
  addDutySheet(place);
