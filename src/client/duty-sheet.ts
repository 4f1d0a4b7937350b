import { dutySheetNotes, dutySheetToTable, dutySheetToWordTable } from '../export/duty-sheet.ts';
import { readDutySheet, silentNotes } from './read-duty-sheet.ts';
import { readImprint } from './imprint.ts';
import { type FileWay, copyTable, saveTable } from './take-table.ts';

/** Lets the buttons make this body's 责任清单 from the tables on the page, also from file://. */
function addDutySheet(place: HTMLElement): void {
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
    const status = place.querySelector('[role="status"]');
    if (status !== null) status.textContent = text;
  };
  for (const button of place.querySelectorAll<HTMLElement>('[data-way]'))
    button.addEventListener('click', () => {
      take(button.dataset['way'] as 'copy' | FileWay)
        .then(say)
        .catch((error: unknown) => say(`没有成功：${String(error)}`));
    });
}

for (const place of document.querySelectorAll<HTMLElement>('[data-duty-sheet]'))
  addDutySheet(place);
