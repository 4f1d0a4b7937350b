import type { Table } from '../../export/table.ts';
import { element } from '../element.ts';
import { copyTable, saveTable } from '../take-table.ts';
import { resultsToTable } from './results-to-table.ts';
import type { Group } from './render-results.ts';
import type { State } from './url-state.ts';

/** Buttons that hand the shown results, in the shown order and view, to a file or the clipboard. */
export function offerExports(target: HTMLElement, groups: Group[], state: State): void {
  target.hidden = groups.length === 0;
  if (groups.length === 0) return;
  const said = element('span', { role: 'status', class: 'quiet' });
  const button = (label: string, act: (table: Table) => Promise<string>): HTMLElement => {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', () => {
      void act(resultsToTable(groups, state))
        .catch((error: unknown) => {
          console.error(error);
          return '没有成功，请再试一次。';
        })
        .then((done) => said.replaceChildren(done));
    });
    return made;
  };
  const save = (label: string, way: 'csv' | 'xlsx'): HTMLElement =>
    button(label, async (table) => {
      await saveTable(table, way);
      return `${table.rows.length} 行`;
    });
  target.replaceChildren(
    element('span', { class: 'quiet' }, '带走：'),
    button('复制表格', async (table) =>
      (await copyTable(table))
        ? `已复制 ${table.rows.length} 行，可贴进 Word、WPS 或 Excel`
        : '浏览器不允许复制',
    ),
    save('CSV', 'csv'),
    save('XLSX', 'xlsx'),
    said,
  );
}
