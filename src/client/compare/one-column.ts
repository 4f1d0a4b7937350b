import { columnHeads, columnName, planOf } from './columns.ts';
import { toolButton } from './tool-button.ts';

/** Fills the switch that shows one column at a time on a phone, with a button for each column that is not hidden. */
export function drawPicker(picker: HTMLElement, table: HTMLTableElement): void {
  const seen = columnHeads(table).filter((head) => !head.hidden);
  const current =
    seen.find((head) => planOf(head) === table.dataset['one']) ??
    seen.find((head) => !head.classList.contains('thin')) ??
    seen[0];
  const choose = (plan: string): void => {
    showOne(table, plan);
    for (const item of picker.querySelectorAll<HTMLElement>('[data-plan]')) {
      item.setAttribute('aria-pressed', String(planOf(item) === plan));
    }
  };
  picker.replaceChildren(
    ...seen.map((head) => {
      const item = toolButton('', columnName(head), () => choose(planOf(head)));
      item.dataset['plan'] = planOf(head);
      const mark = head.querySelector('.sig')?.cloneNode(true) as HTMLElement | undefined;
      mark?.setAttribute('aria-hidden', 'true');
      item.append(mark ?? '', ` ${head.querySelector('.title')?.textContent ?? ''}`);
      // Who speaks to the page says what can be read: siglum and title come first.
      const place = head.querySelector('small')?.textContent ?? '';
      item.setAttribute('aria-label', `${item.textContent}，${place}`);
      return item;
    }),
  );
  if (current !== undefined) choose(planOf(current));
}

/** Marks the column that stands alone on a phone; rows that only others fill are passed over. */
function showOne(table: HTMLTableElement, plan: string): void {
  table.dataset['one'] = plan;
  for (const cell of table.querySelectorAll<HTMLElement>('[data-plan]')) {
    cell.classList.toggle('current', planOf(cell) === plan);
  }
  for (const row of table.tBodies[0]?.rows ?? []) {
    const cell = [...row.cells].find((one) => planOf(one) === plan);
    row.classList.toggle('passed', cell?.classList.contains('elsewhere') === true);
  }
}
