import { planOfRef } from '../../address/reference.ts';
import { siglum } from '../../compare/rows-to-table.ts';
import { element } from '../element.ts';
import { elementToDom } from '../element-to-dom.ts';
import type { CompareState } from './compare-state.ts';
import { type Frame, isMissing, mostPlans } from './frame.ts';
import { draftMark } from '../../words/document.ts';
import { stateWord } from '../../words/state.ts';

/** With more columns than this a box filters them by name. */
const few = 12;

/** The documents as boxes to tick, at most five; a filter by name above them when there are many. */
export function plansField(
  frame: Frame,
  state: CompareState,
  changed: (state: CompareState) => void,
): HTMLElement {
  const field = element('fieldset', {}, element('legend', {}, '文件（二至五份）'));
  const labels = frame.columns.map((column) => {
    const box = element('input', { type: 'checkbox', value: column.id, 'data-key': column.id });
    box.checked = state.plans.includes(column.id);
    box.disabled = !box.checked && state.plans.length >= mostPlans;
    const absent = isMissing(column.id);
    const words = `${column.place} ${column.title}${draftMark(column.draft)}${absent ? `（${stateWord('absent')}）` : ''}`;
    const mark = elementToDom(siglum(column));
    mark.setAttribute('aria-hidden', 'true');
    const label = element('label', { title: column.note }, box, ' ', mark, ` ${words}`);
    box.addEventListener('change', () => {
      const plans = box.checked
        ? [...state.plans, column.id]
        : state.plans.filter((id) => id !== column.id);
      // A clause without its own plan is no subject any more.
      const clause = planOfRef(state.clause ?? '') === column.id ? null : state.clause;
      changed({ ...state, plans, clause });
    });
    return { label, words, checked: box.checked };
  });
  if (labels.length > few) {
    const filter = element('input', {
      type: 'search',
      'aria-label': '按地名、文件名筛选',
      placeholder: '按地名、文件名筛选',
    });
    const show = (): void => {
      let room = few;
      for (const { label, words, checked } of labels) {
        const fits = words.includes(filter.value.trim()) && room > 0;
        label.hidden = !checked && !fits;
        if (fits && !checked) room -= 1;
      }
    };
    filter.addEventListener('input', show);
    field.append(filter);
    show();
  }
  field.append(element('div', { class: 'boxes' }, ...labels.map(({ label }) => label)));
  return field;
}
