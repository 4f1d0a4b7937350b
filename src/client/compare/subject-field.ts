import { planOfRef } from '../../address/reference.ts';
import { element } from '../element.ts';
import { clauseList } from './clause-list.ts';
import type { CompareState } from './compare-state.ts';
import { type Frame, isMissing } from './frame.ts';
import { selectField } from './select-field.ts';

/** What is compared: a theme, a topic of it, or a clause of one of the chosen documents. */
export function subjectField(
  frame: Frame,
  state: CompareState,
  changed: (state: CompareState) => void,
): HTMLElement {
  const none = { clause: null, topic: null };
  const theme = selectField(
    '大类',
    frame.themes.map(({ id, name }) => [id, name]),
    state.theme ?? '',
    (id) => changed({ ...state, ...none, theme: id }),
  );
  const topics = frame.themes.find(({ id }) => id === state.theme)?.topics ?? [];
  const topic = selectField(
    '主题',
    [['', '全部'], ...topics.map(({ id, name }): [string, string] => [id, name])],
    state.topic ?? '',
    (id) => changed({ ...state, clause: null, topic: id === '' ? null : id }),
  );
  const ownPlan = planOfRef(state.clause ?? '');
  const clauses = clauseList(state.clause, (clause) => changed({ ...state, clause }));
  const held = frame.columns.filter(({ id }) => state.plans.includes(id) && !isMissing(id));
  const plan = selectField(
    '或按条文：文件',
    [
      ['', '不限'],
      ...held.map(({ id, place, title }): [string, string] => [id, `${place} ${title}`]),
    ],
    ownPlan,
    (id) => {
      if (id === '' && state.clause !== null) changed({ ...state, clause: null });
      else clauses.fill(id);
    },
  );
  clauses.fill(ownPlan);
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
    clauses.field,
  );
}
