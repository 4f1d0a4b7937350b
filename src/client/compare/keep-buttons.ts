import { hrefToReference } from '../../address/href.ts';
import { refOf } from '../../address/reference.ts';
import { keepButton } from '../tray/keep-button.ts';
import { columnHeads, planOf } from './columns.ts';

/** What puts beside the number of each clause in a row of a collation a button that keeps it in 摘编, as it stands in its cell. */
export function keepButtonsFor(table: HTMLTableElement): (row: HTMLTableRowElement) => void {
  const cites = new Map(
    columnHeads(table).map((head) => [planOf(head), head.dataset['note'] ?? '']),
  );
  return (row) => {
    for (const clause of row.querySelectorAll<HTMLElement>('td[data-plan] .cl')) {
      const cell = clause.closest('td') as HTMLElement;
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
  };
}
