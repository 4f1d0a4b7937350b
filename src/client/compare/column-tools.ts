import { element } from '../element.ts';
import { columnHeads, columnName, moveColumn, planOf } from './columns.ts';
import { toolButton } from './tool-button.ts';

/** What the buttons in a column's head ask of the collation. */
export interface ColumnActions {
  readonly hide: (plan: string) => void;
  /** Columns stand in another order. */
  readonly moved: () => void;
  readonly say: (text: string) => void;
}

/** In each column's head: to the left, to the right, hidden; the last one in sight stays. */
export function addColumnTools(table: HTMLTableElement, { hide, moved, say }: ColumnActions): void {
  for (const head of columnHeads(table)) {
    const name = columnName(head);
    const move = (step: number): void => {
      const held = document.activeElement;
      moveColumn(table, planOf(head), step);
      moved();
      // A cell that moves drops the focus of the button in it.
      if (held instanceof HTMLElement) held.focus();
      say(`${name}移到第 ${columnHeads(table).indexOf(head) + 1} 列`);
    };
    head.append(
      element(
        'span',
        { class: 'column-tools no-print' },
        toolButton('←', `${name}左移`, () => move(-1)),
        toolButton('→', `${name}右移`, () => move(1)),
        toolButton('隐藏', `隐藏${name}`, () => {
          if (columnHeads(table).filter((one) => !one.hidden).length < 2) say('至少留一列。');
          else hide(planOf(head));
        }),
      ),
    );
  }
}
