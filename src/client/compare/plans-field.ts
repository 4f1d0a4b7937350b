import { planOfRef } from '../../address/reference.ts';
import { type ColumnHead, siglum } from '../../compare/rows-to-table.ts';
import { element } from '../element.ts';
import { elementToDom } from '../element-to-dom.ts';
import type { CompareState } from './compare-state.ts';
import { type Frame, isMissing, mostPlans } from './frame.ts';
import { draftMark } from '../../words/document.ts';
import { stateWord } from '../../words/state.ts';

/** With more columns than this a box filters them by name. */
const few = 12;

/** The documents as boxes to tick, at most five; with many, a filter by name above a dozen of them. */
export function plansField(
  frame: Frame,
  state: CompareState,
  changed: (state: CompareState) => void,
): HTMLElement {
  const field = element('fieldset', {}, element('legend', {}, '文件（二至五份）'));
  const chosen = frame.columns.filter(({ id }) => state.plans.includes(id));
  const others = frame.columns.filter(({ id }) => !state.plans.includes(id));
  const boxes = element('div', { class: 'boxes' });
  const show = (wanted: string): void => {
    const fitting = others.filter((column) => nameOf(column).includes(wanted));
    const some = frame.columns.length > few ? fitting.slice(0, few) : fitting;
    const shown = new Set([...chosen, ...some]);
    boxes.replaceChildren(
      ...frame.columns
        .filter((column) => shown.has(column))
        .map((column) => planBox(column, state, changed)),
    );
  };
  if (frame.columns.length > few) {
    const filter = element('input', {
      type: 'search',
      'aria-label': '按地名、文件名筛选',
      placeholder: '按地名、文件名筛选',
    });
    filter.addEventListener('input', () => show(filter.value.trim()));
    field.append(filter);
  }
  show('');
  field.append(boxes);
  return field;
}

const nameOf = ({ id, place, title, draft }: ColumnHead): string =>
  `${place} ${title}${draftMark(draft)}${isMissing(id) ? `（${stateWord('absent')}）` : ''}`;

/** One document to tick, its siglum before its name. */
function planBox(
  column: ColumnHead,
  state: CompareState,
  changed: (state: CompareState) => void,
): HTMLElement {
  const box = element('input', { type: 'checkbox', value: column.id, 'data-key': column.id });
  box.checked = state.plans.includes(column.id);
  box.disabled = !box.checked && state.plans.length >= mostPlans;
  const mark = elementToDom(siglum(column));
  mark.setAttribute('aria-hidden', 'true');
  box.addEventListener('change', () => {
    const plans = box.checked
      ? [...state.plans, column.id]
      : state.plans.filter((id) => id !== column.id);
    // A clause without its own plan is no subject any more.
    const clause = planOfRef(state.clause ?? '') === column.id ? null : state.clause;
    changed({ ...state, plans, clause });
  });
  return element('label', { title: column.note }, box, ' ', mark, ` ${nameOf(column)}`);
}
