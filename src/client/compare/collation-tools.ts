import { element } from '../element.ts';
import { inSlices } from '../in-slices.ts';
import { pageNotes } from '../page-notes.ts';
import { type FileWay, saveDocument, saveTable } from '../take-table.ts';
import { collationToDocument } from './collation-to-document.ts';
import { addColumnTools } from './column-tools.ts';
import { columnHeads, columnName, planOf, showColumns } from './columns.ts';
import { drawPicker } from './one-column.ts';
import { keepButtonsFor } from './keep-buttons.ts';
import { addRowCopy } from './row-copy.ts';
import { seenCollation } from './seen-collation.ts';
import { collationToTable } from './table-to-export.ts';
import { toolButton } from './tool-button.ts';
import { unfoldTexts } from './unfold-texts.ts';

/** What the tools change and the address should keep. */
export interface ToolState {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  readonly only: boolean;
}

/**
 * Gives a collation its tools: 只看不同, columns moved and hidden, one column at a time on a phone, rows copied, the whole
 * as a Word file, CSV and XLSX. `changed` hears what the address should keep.
 */
export function addCollationTools(
  place: HTMLElement,
  name: string,
  start: Pick<ToolState, 'hidden' | 'only'>,
  changed: (state: ToolState) => void,
): void {
  const table = place.querySelector<HTMLTableElement>('table.collation');
  if (table === null || table.tHead?.rows[0] === undefined) return;
  const said = element('span', { role: 'status', class: 'quiet' });
  const say = (text: string): void => {
    said.textContent = text;
  };
  const hidden = new Set(start.hidden);
  const only = element('input', { type: 'checkbox' });
  only.checked = start.only;
  const back = element('span', {});
  const picker = element('div', { class: 'one-column', role: 'group', 'aria-label': '看哪一份' });

  const show = (): void => {
    table.classList.toggle('only', only.checked);
    showColumns(table, hidden);
    back.replaceChildren(...backButtons());
    drawPicker(picker, table);
  };
  const update = (): void => {
    show();
    changed({
      order: columnHeads(table).map(planOf),
      hidden: [...hidden],
      only: only.checked,
    });
  };
  const backButtons = (): HTMLElement[] =>
    columnHeads(table)
      .filter((head) => head.hidden)
      .map((head) => {
        const words = `显示 ${columnName(head)}`;
        return toolButton(words, words, () => {
          hidden.delete(planOf(head));
          update();
          // The button is gone: on to the column that it brought back.
          head.querySelector('button')?.focus();
        });
      });

  only.addEventListener('change', update);
  addColumnTools(table, {
    moved: update,
    say,
    hide: (plan) => {
      hidden.add(plan);
      update();
      back.querySelector('button')?.focus();
    },
  });
  const addKeepButtons = keepButtonsFor(table);
  void inSlices(table.tBodies[0]?.rows ?? [], (row) => {
    addRowCopy(table, row, name, say);
    addKeepButtons(row);
  });
  unfoldTexts(table);
  const taking = (take: () => Promise<void>) => (): void => {
    take().then(
      () => say(`已生成 ${seenCollation(table).rows.length} 行`),
      (error: unknown) => {
        console.error(error);
        say('没有成功，请再试一次。');
      },
    );
  };
  const save = (way: FileWay) =>
    taking(() => saveTable(collationToTable(table, name, pageNotes()), way));
  const saveWord = taking(() => saveDocument(collationToDocument(table, name, pageNotes())));
  // A page keeps their room free, so that nothing is pushed down when they come.
  const room = place.previousElementSibling;
  if (room?.matches('.collation-bar') === true) room.remove();
  place.querySelector('.one-column')?.remove();
  place.before(
    element(
      'div',
      { class: 'collation-bar no-print' },
      element('label', {}, only, ' 只看不同'),
      toolButton('Word', '下载 Word 文件', saveWord),
      toolButton('CSV', '下载 CSV', save('csv')),
      toolButton('XLSX', '下载 XLSX', save('xlsx')),
      toolButton('打印', '打印', () => window.print()),
      back,
      said,
    ),
  );
  // Within, so that it stays in sight as long as the table does and no longer.
  place.prepend(picker);
  show();
}
