import { clauseHref, relativeHref, topicHref } from '../address/href.ts';
import { isRef } from '../address/reference.ts';
import { rowsToTable } from '../compare/rows-to-table.ts';
import { drawChooser } from './compare/chooser.ts';
import { addCollationTools } from './compare/collation-tools.ts';
import { type CompareState, compareToQuery, queryToCompare } from './compare/compare-state.ts';
import { type Frame, quoted, settleState } from './compare/frame.ts';
import { stateToRows } from './compare/state-to-rows.ts';
import { elementToDom } from './element-to-dom.ts';
import { element } from './element.ts';
import { keepAddress } from './keep-address.ts';
import { nameTableParts } from './table-roles.ts';
import { stateWord } from '../words/state.ts';

const find = (name: string): HTMLElement => document.querySelector(`[data-${name}]`) as HTMLElement;
const [form, status, notes, place] = ['chooser', 'status', 'messages', 'collation'].map(find) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
];
const frame = JSON.parse(document.getElementById('compare-frame')?.textContent ?? '{}') as Frame;
let round = 0;

/** Draws what is asked for and writes it into the address; a later call overtakes an earlier one still loading. */
async function show(asked: CompareState, told: readonly string[] = []): Promise<void> {
  round += 1;
  const mine = round;
  const { state, messages: mended } = settleState(asked, frame);
  const messages = [...told, ...mended];
  say(messages);
  drawChooser(form, frame, state, (next) => void show(next));
  keep(state);
  status.textContent = '正在读取条文…';
  try {
    const rows = await stateToRows(state, frame);
    if (mine !== round) return;
    if (rows === null) {
      const clause = `${quoted(state.clause ?? '')}不是这份文件里的条文，改为按主题对照。`;
      await show({ ...state, clause: null }, [...messages, clause]);
      return;
    }
    draw(state, rows);
  } catch (error) {
    if (mine !== round) return;
    console.error(error);
    place.hidden = false;
    status.textContent =
      '没有读到条文数据。请刷新再试；离线使用时请确认 data 和 search 文件夹完整。';
  }
}

function draw(state: CompareState, rows: Awaited<ReturnType<typeof stateToRows>>): void {
  const columns = state.plans.map(
    (id) =>
      frame.columns.find((column) => column.id === id) ?? {
        id,
        place: id,
        title: stateWord('absent'),
        siglum: '？',
        color: 'mo',
        draft: false,
        note: '不在本集中',
      },
  );
  const theme = frame.themes.find(({ id }) => id === state.theme);
  const topic = theme?.topics.find(({ id }) => id === state.topic);
  const subject =
    state.clause === null
      ? (topic?.name ?? theme?.name ?? '')
      : `${columns[0]?.place ?? ''}${columns[0]?.title ?? ''}${rows?.[0]?.head ?? ''}`;
  const query = (change: Partial<CompareState>): string =>
    compareToQuery({ ...state, clause: null, topic: null, theme: null, ...change });
  const table = rowsToTable(rows ?? [], columns, `条文对照：${subject}`, {
    clause: (ref) => relativeHref('compare/index.html', clauseHref(ref)),
    row: (id) =>
      state.clause !== null ? null : isRef(id) ? query({ clause: id }) : query({ topic: id }),
    words: (id) =>
      relativeHref('compare/index.html', `${topicHref(isRef(id) ? (topic?.id ?? '') : id)}#words`),
  });
  for (const old of document.querySelectorAll('.collation-bar, .one-column')) old.remove();
  place.replaceChildren(elementToDom(table));
  nameTableParts(place);
  place.hidden = false;
  const clauses = place.querySelectorAll('.cl').length;
  const held = rows?.some(({ cells }) => cells.some((cell) => cell.state !== 'absent')) === true;
  status.textContent =
    clauses === 0
      ? held
        ? `选中的文件里没有归入“${subject}”的条。`
        : '选中的文件本站都没有，没有条文可以对照。'
      : `${subject}：${columns.length} 份文件，${rows?.length ?? 0} 行，${clauses} 条。`;
  addCollationTools(place, `条文对照 ${subject}`, state, ({ order, hidden, only }) => {
    Object.assign(current, { plans: order, hidden, only });
    keep(current);
  });
}

let current: CompareState = queryToCompare('');

function keep(state: CompareState): void {
  current = { ...state };
  keepAddress(compareToQuery(state));
}

function say(messages: readonly string[]): void {
  notes.replaceChildren(...messages.map((text) => element('p', { class: 'notice' }, text)));
}

void show(queryToCompare(location.search));
