import { refOf } from '../../address/reference.ts';
import { element } from '../element.ts';
import { loadClauseList } from './load-clauses.ts';
import { selectField } from './select-field.ts';

/** The clauses of one document to choose from; `fill` reads them, and with '' closes the list. */
export interface ClauseList {
  readonly field: HTMLElement;
  readonly fill: (plan: string) => void;
}

/** A list of clauses with `current` chosen where it is among them; `chosen` hears another, or null for none. */
export function clauseList(
  current: string | null,
  chosen: (ref: string | null) => void,
): ClauseList {
  const field = selectField('条', [['', '先选文件']], '', (ref) => chosen(ref === '' ? null : ref));
  const list = field.querySelector('select') as HTMLSelectElement;
  const fill = (plan: string): void => {
    list.disabled = plan === '';
    if (plan === '') return;
    loadClauseList(plan).then(
      (listed) => {
        list.replaceChildren(
          element('option', { value: '' }, '选一条'),
          ...listed.map(({ anchor, label, head }) =>
            element('option', { value: refOf({ plan, anchor }) }, `${label} ${head}`),
          ),
        );
        list.value = current ?? '';
        if (list.selectedIndex < 0) list.value = '';
      },
      () => list.replaceChildren(element('option', { value: '' }, '没有读到条文，请重试')),
    );
  };
  return { field, fill };
}
