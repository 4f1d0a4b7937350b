import { element } from '../element.ts';
import { elementToDom } from '../element-to-dom.ts';
import { siglum } from '../../compare/rows-to-table.ts';
import type { CompareState } from './compare-state.ts';
import type { Frame } from './frame.ts';
import { loadClauseList } from './load-clauses.ts';

/** With more columns than this a box filters them by name. */
const few = 12;
const most = 5;

/**
 * Fills the form: plans as boxes to tick (a filter above when there are many), theme, topic, and a clause of one of the
 * chosen plans. `changed` hears the state a reader has chosen.
 */
export function drawChooser(
  form: HTMLElement,
  frame: Frame,
  state: CompareState,
  changed: (state: CompareState) => void,
): void {
  // The form is drawn anew at every choice: whoever works with the keyboard stays at his control.
  const at = form.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset['key']
    : undefined;
  form.replaceChildren(plansField(frame, state, changed), subjectField(frame, state, changed));
  form.hidden = false;
  const keyed = [...form.querySelectorAll<HTMLElement>('[data-key]')];
  keyed.find((one) => one.dataset['key'] === at)?.focus();
}

function plansField(
  frame: Frame,
  state: CompareState,
  changed: (state: CompareState) => void,
): HTMLElement {
  const field = element('fieldset', {}, element('legend', {}, '文件（二至五份）'));
  const labels = frame.columns.map((column) => {
    const box = element('input', { type: 'checkbox', value: column.id, 'data-key': column.id });
    box.checked = state.plans.includes(column.id);
    box.disabled = !box.checked && state.plans.length >= most;
    const absent = column.id.startsWith('missing-');
    const words = `${column.place} ${column.title}${column.draft ? '（征求意见稿）' : ''}${absent ? '（未收录）' : ''}`;
    const mark = elementToDom(siglum(column));
    mark.setAttribute('aria-hidden', 'true');
    const label = element('label', { title: column.note }, box, ' ', mark, ` ${words}`);
    box.addEventListener('change', () => {
      const plans = box.checked
        ? [...state.plans, column.id]
        : state.plans.filter((id) => id !== column.id);
      // A clause without its own plan is no subject any more.
      const clause = state.clause?.startsWith(`${column.id}#`) === true ? null : state.clause;
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

function subjectField(
  frame: Frame,
  state: CompareState,
  changed: (state: CompareState) => void,
): HTMLElement {
  const none = { clause: null, topic: null };
  const theme = select(
    '大类',
    frame.themes.map(({ id, name }) => [id, name]),
    state.theme ?? '',
    (id) => changed({ ...state, ...none, theme: id }),
  );
  const topics = frame.themes.find(({ id }) => id === state.theme)?.topics ?? [];
  const topic = select(
    '主题',
    [['', '全部'], ...topics.map(({ id, name }): [string, string] => [id, name])],
    state.topic ?? '',
    (id) => changed({ ...state, clause: null, topic: id === '' ? null : id }),
  );
  const [ownPlan = ''] = (state.clause ?? '').split('#');
  const clauses = select('条', [['', '先选文件']], '', (ref) =>
    changed({ ...state, clause: ref === '' ? null : ref }),
  );
  const list = clauses.querySelector('select') as HTMLSelectElement;
  const fill = (plan: string): void => {
    list.disabled = plan === '';
    if (plan === '') return;
    loadClauseList(plan).then(
      (listed) => {
        list.replaceChildren(
          ...[
            ['', '选一条'],
            ...listed.map(({ anchor, label, head }) => [`${plan}#${anchor}`, `${label} ${head}`]),
          ].map(([value = '', text = '']) => element('option', { value }, text)),
        );
        list.value = state.clause ?? '';
        if (list.selectedIndex < 0) list.value = '';
      },
      () => list.replaceChildren(element('option', { value: '' }, '没有读到条文，请重试')),
    );
  };
  const held = frame.columns.filter(
    ({ id }) => state.plans.includes(id) && !id.startsWith('missing-'),
  );
  const plan = select(
    '或按条文：文件',
    [
      ['', '不限'],
      ...held.map(({ id, place, title }): [string, string] => [id, `${place} ${title}`]),
    ],
    ownPlan,
    (id) => {
      if (id === '' && state.clause !== null) changed({ ...state, clause: null });
      else fill(id);
    },
  );
  fill(ownPlan);
  return element(
    'fieldset',
    {},
    element('legend', {}, '内容'),
    theme,
    ' ',
    topic,
    ' ',
    plan,
    ' ',
    clauses,
  );
}

function select(
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
  chosen: (value: string) => void,
): HTMLLabelElement {
  const list = element(
    'select',
    { 'aria-label': label, 'data-key': label },
    ...options.map(([id, name]) => element('option', { value: id }, name)),
  );
  list.value = value;
  list.addEventListener('change', () => chosen(list.value));
  return element('label', {}, `${label} `, list);
}
