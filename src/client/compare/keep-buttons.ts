import { hrefToReference } from '../../address/href.ts';
import { refOf } from '../../address/reference.ts';
import { keepButton } from '../tray/keep-button.ts';
import { columnHeads, planOf } from './columns.ts';

/** Beside the number of each clause of a collation a button that keeps it in 摘编, as it stands in its cell. */
export function addKeepButtons(table: HTMLTableElement): void {
  const cites = new Map(
    columnHeads(table).map((head) => [planOf(head), head.dataset['note'] ?? '']),
  );
  for (const cell of table.querySelectorAll<HTMLElement>('td[data-plan]')) {
    for (const clause of cell.querySelectorAll<HTMLElement>('.cl')) {
      const number = clause.querySelector<HTMLAnchorElement>('.no a');
      if (number === null) continue;
      const ref = refOf(hrefToReference(number.href));
      const { label = '' } = clause.dataset;
      const cut = clause.querySelector('.whole') === null ? '' : '（节录）';
      const item = () => ({
        ref,
        text: clause.querySelector('.tx')?.textContent ?? '',
        cite: `${cites.get(planOf(cell)) ?? ''}${label}${cut}`,
      });
      number.after(' ', keepButton(ref, `${cell.dataset['of'] ?? ''}${label}`, item));
    }
  }
}
