import { clauseHref, relativeHref, topicHref } from '../address/href.ts';
import { isRef } from '../address/reference.ts';
import type { CompareRow } from '../compare/compare-rows.ts';
import { openTable } from '../compare/rows-to-table.ts';
import { drawChooser } from './compare/chooser.ts';
import { addCollationTools } from './compare/collation-tools.ts';
import { type CompareState, compareToQuery, queryToCompare } from './compare/compare-state.ts';
import { loadPlans } from './compare/load-clauses.ts';
import { type Frame, quoted, settleState, themeOf } from './compare/frame.ts';
import { stateToRows } from './compare/state-to-rows.ts';
import { elementToDom } from './element-to-dom.ts';
import { element } from './element.ts';
import { inSlices } from './in-slices.ts';
import { keepAddress } from './keep-address.ts';
import { nextFrame } from './next-frame.ts';
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
    if (state.clause !== null) {
      // The lists name the matter of the clause, not the first there is.
      const theme = themeOf(rows[0]?.cells[0]?.clauses[0]?.topics ?? [], frame);
      drawChooser(form, frame, { ...state, theme }, (next) => void show(next));
    }
    await draw(state, rows, () => mine === round);
  } catch (error) {
    if (mine !== round) return;
    console.error(error);
    place.hidden = false;
    status.textContent =
      '没有读到条文数据。请刷新再试；离线使用时请确认 data 和 search 文件夹完整。';
  }
}

/** Head and first rows at once, the others in slices, and last the tools; a later call ends it. */
async function draw(
  state: CompareState,
  rows: readonly CompareRow[],
  isCurrent: () => boolean,
): Promise<void> {
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
  const clause = state.clause === null ? undefined : rows[0]?.cells[0]?.clauses[0];
  const subject =
    clause === undefined
      ? (topic?.name ?? theme?.name ?? '')
      : `${columns[0]?.place ?? ''}${columns[0]?.title ?? ''}${clause.label}“${rows[0]?.head ?? ''}”`;
  const query = (change: Partial<CompareState>): string =>
    compareToQuery({ ...state, clause: null, topic: null, theme: null, ...change });
  const { head, drawRow } = openTable(rows, columns, `条文对照：${subject}`, {
    clause: (ref) => relativeHref('compare/index.html', clauseHref(ref)),
    row: (id) =>
      state.clause !== null ? null : isRef(id) ? query({ clause: id }) : query({ topic: id }),
    words: (id) =>
      relativeHref('compare/index.html', `${topicHref(isRef(id) ? (topic?.id ?? '') : id)}#words`),
  });
  const table = elementToDom(head);
  const body = element('tbody', {});
  table.append(body);
  // What the tools need is kept free, so that nothing moves when they come.
  for (const old of document.querySelectorAll('.collation-bar')) old.remove();
  place.before(element('div', { class: 'collation-bar no-print' }));
  place.replaceChildren(element('div', { class: 'one-column' }), table);
  place.hidden = false;
  const clauses = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.clauses)).length;
  const held = rows.some(({ cells }) => cells.some((cell) => cell.state !== 'absent'));
  status.replaceChildren(
    clauses === 0
      ? held
        ? `选中的文件里没有归入“${subject}”的条。`
        : '选中的文件本站都没有，没有条文可以对照。'
      : `${subject}：${columns.length} 份文件，${rows.length} 行，${clauses} 条。`,
    ...(clause === undefined ? [] : topicLinks(clause.topics, query)),
  );
  await inSlices(rows, (row) => {
    if (isCurrent()) body.append(elementToDom(drawRow(row)));
  });
  if (!isCurrent()) return;
  nameTableParts(place);
  addCollationTools(place, `条文对照 ${subject}`, state, ({ order, hidden, only }) => {
    Object.assign(current, { plans: order, hidden, only });
    keep(current);
  });
}

/** 主题：…, each the way to all clauses on it. */
function topicLinks(
  ids: readonly string[],
  query: (change: Partial<CompareState>) => string,
): (string | HTMLElement)[] {
  const topics = frame.themes
    .flatMap((theme) => theme.topics)
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name }) => element('a', { href: query({ topic: id }) }, name));
  return topics.flatMap((link, at) => [at === 0 ? '主题：' : '、', link]);
}

let current: CompareState = queryToCompare('');

function keep(state: CompareState): void {
  current = { ...state };
  keepAddress(compareToQuery(state));
}

function say(messages: readonly string[]): void {
  notes.replaceChildren(...messages.map((text) => element('p', { class: 'notice' }, text)));
}

const choice = find('choice');
const openChoice = (open: boolean): void => choice.setAttribute('aria-expanded', String(open));
openChoice(location.search === '');
choice.addEventListener('click', () =>
  openChoice(choice.getAttribute('aria-expanded') === 'false'),
);
// The page is in sight before it is worked on; what it will need is on its way.
void loadPlans().catch(() => undefined);
void nextFrame().then(() => show(queryToCompare(location.search)));
