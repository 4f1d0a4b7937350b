import { copyText } from '../copy.ts';
import { downloadBytes } from '../download.ts';
import { pageNotes } from '../page-notes.ts';
import { loadWriters } from '../load-writers.ts';
import { moveColumn, showColumns } from './columns.ts';
import { collationToTable } from './table-to-export.ts';

/** What the tools change and the address should keep. */
export interface ToolState {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  readonly only: boolean;
}

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function button(text: string, label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  if (label !== text) made.setAttribute('aria-label', label);
  made.title = label;
  made.addEventListener('click', act);
  return made;
}

/**
 * Gives a collation its tools: 只看不同, columns moved and hidden, one column at a time on a phone, rows copied, the whole
 * as CSV and XLSX. `changed` hears what the address should keep.
 */
export function addCollationTools(
  place: HTMLElement,
  name: string,
  start: Pick<ToolState, 'hidden' | 'only'>,
  changed: (state: ToolState) => void,
): void {
  const table = place.querySelector<HTMLTableElement>('table.collation');
  const heads = table?.tHead?.rows[0];
  if (table === null || heads === undefined) return;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  said.className = 'quiet';
  const hidden = new Set(start.hidden);
  const columns = (): HTMLElement[] => [...heads.cells].slice(1);
  const idOf = (head: HTMLElement): string => head.dataset['plan'] ?? '';
  const placeOf = (head: HTMLElement): string => head.querySelector('small')?.textContent ?? '';
  const nameOf = (head: HTMLElement): string =>
    `${placeOf(head)}${head.querySelector('.title')?.textContent ?? ''}`;

  const only = document.createElement('input');
  only.type = 'checkbox';
  only.checked = start.only;
  const onlyLabel = document.createElement('label');
  onlyLabel.append(only, ' 只看不同');
  const back = document.createElement('span');
  const picker = document.createElement('div');
  picker.className = 'one-column';
  picker.setAttribute('role', 'group');
  picker.setAttribute('aria-label', '看哪一份');

  const show = (): void => {
    table.classList.toggle('only', only.checked);
    const all = columns();
    showColumns(table, hidden);
    back.replaceChildren(
      ...all
        .filter((head) => hidden.has(idOf(head)))
        .map((head) =>
          button(`显示 ${nameOf(head)}`, `显示 ${nameOf(head)}`, () => {
            hidden.delete(idOf(head));
            update();
            // The button is gone: on to the column that it brought back.
            head.querySelector('button')?.focus();
          }),
        ),
    );
    drawPicker();
  };
  const update = (): void => {
    show();
    changed({ order: columns().map(idOf), hidden: [...hidden], only: only.checked });
  };
  const drawPicker = (): void => {
    const seen = columns().filter((head) => !hidden.has(idOf(head)));
    const current =
      seen.find((head) => idOf(head) === table.dataset['one']) ??
      seen.find((head) => !head.classList.contains('thin')) ??
      seen[0];
    const choose = (id: string): void => {
      table.dataset['one'] = id;
      for (const cell of table.querySelectorAll<HTMLElement>('[data-plan]')) {
        cell.classList.toggle('current', cell.dataset['plan'] === id);
      }
      // One column alone: rows that only others fill are passed over.
      for (const row of table.tBodies[0]?.rows ?? []) {
        const cell = [...row.cells].find((one) => one.dataset['plan'] === id);
        row.classList.toggle('passed', cell?.classList.contains('elsewhere') === true);
      }
      for (const item of picker.children) {
        item.setAttribute('aria-pressed', String((item as HTMLElement).dataset['plan'] === id));
      }
    };
    picker.replaceChildren(
      ...seen.map((head) => {
        const item = button('', nameOf(head), () => choose(idOf(head)));
        item.dataset['plan'] = idOf(head);
        const mark = head.querySelector('.sig')?.cloneNode(true) as HTMLElement | undefined;
        mark?.setAttribute('aria-hidden', 'true');
        item.append(mark ?? '', ` ${head.querySelector('.title')?.textContent ?? ''}`);
        // Who speaks to the page says what can be read: siglum and title come first.
        item.setAttribute('aria-label', `${item.textContent}，${placeOf(head)}`);
        return item;
      }),
    );
    if (current !== undefined) choose(idOf(current));
  };
  only.addEventListener('change', update);

  for (const head of columns()) {
    const tools = document.createElement('span');
    tools.className = 'column-tools no-print';
    const move = (step: number): void => {
      const held = document.activeElement;
      moveColumn(table, idOf(head), step);
      update();
      // A cell that moves drops the focus of the button in it.
      if (held instanceof HTMLElement) held.focus();
      said.textContent = `${nameOf(head)}移到第 ${columns().indexOf(head) + 1} 列`;
    };
    tools.append(
      button('←', `${nameOf(head)}左移`, () => move(-1)),
      button('→', `${nameOf(head)}右移`, () => move(1)),
      button('隐藏', `隐藏${nameOf(head)}`, () => {
        const seen = columns().filter((one) => !hidden.has(idOf(one)));
        if (seen.length < 2) {
          said.textContent = '至少留一列。';
          return;
        }
        hidden.add(idOf(head));
        update();
        back.querySelector('button')?.focus();
      }),
    );
    head.append(tools);
  }

  const take = (way: 'csv' | 'xlsx') => (): void => {
    const taken = collationToTable(table, name, pageNotes());
    loadWriters()
      .then(async (writers) => {
        const file = taken.name.replace(/[\\/:*?"<>|]/g, ' ');
        if (way === 'csv') {
          downloadBytes(`${file}.csv`, writers.tableToCsv(taken), 'text/csv;charset=utf-8');
        } else {
          const bytes = await writers.tableToXlsx(taken);
          downloadBytes(`${file}.xlsx`, bytes as Uint8Array<ArrayBuffer>, sheet);
        }
        said.textContent = `已生成 ${taken.rows.length} 行`;
      })
      .catch(() => {
        said.textContent = '没有成功，请再试一次。';
      });
  };
  for (const row of table.tBodies[0]?.rows ?? []) {
    const label = row.querySelector('.head')?.textContent ?? '';
    row.cells[0]?.append(
      button('复制', `复制本行：${label}`, () => {
        const taken = collationToTable(table, name, pageNotes(), row);
        loadWriters()
          .then(({ tableToText, tableToClipboardHtml }) =>
            copyText({ text: tableToText(taken), html: tableToClipboardHtml(taken) }),
          )
          .then((done) => {
            said.textContent = done
              ? `已复制“${label}”，可贴进 Word、WPS 或 Excel`
              : '浏览器不让复制，请下载 CSV。';
          })
          .catch(() => {
            said.textContent = '没有成功，请再试一次。';
          });
      }),
    );
  }
  const bar = document.createElement('div');
  bar.className = 'collation-bar no-print';
  bar.append(
    onlyLabel,
    button('CSV', '下载 CSV', take('csv')),
    button('XLSX', '下载 XLSX', take('xlsx')),
    button('打印', '打印', () => window.print()),
    back,
    said,
  );
  place.before(bar);
  // Within, so that it stays in sight as long as the table does and no longer.
  place.prepend(picker);
  show();
}
