import { sheetsToDocketFile } from '../export/docket-file.ts';
import { type FilledRow, docketMonth, emptyRow } from '../export/docket-row.ts';
import { joinDocket } from '../export/join-docket.ts';
import { placedBody } from '../words/placed-body.ts';
import { aloneWord } from '../words/rank.ts';
import { docketNotes, docketToTable } from '../export/docket-to-table.ts';
import { OWN_COLUMNS } from '../export/duty-sheet.ts';
import { element } from './element.ts';
import { readImprint } from './imprint.ts';
import { loadReader } from './docket/load-reader.ts';
import { readRows } from './docket/read-rows.ts';
import { copyTable, saveTable } from './take-table.ts';

/** Bodies and months to choose, the sheet to take along, and last month's filled file to bring in, all on this machine. */
function addDocket(place: HTMLElement): void {
  const shown = readRows();
  let filled: readonly FilledRow[] = shown.map(({ row }) => emptyRow(row));
  let gone: readonly FilledRow[] = [];
  let more: readonly string[] = [];
  /** The sheets of each file that was brought in, by its name: offices fill their own. */
  const brought = new Map<string, string[][][]>();
  const find = (selector: string): Element => place.querySelector(selector) as Element;
  const [body, month] = [
    find('[data-body]') as HTMLSelectElement,
    find('[data-of-month]') as HTMLSelectElement,
  ];
  const names = new Set(shown.flatMap(({ row }) => bodiesOf(row)));
  body.append(...[...names].map((name) => element('option', { value: name }, name)));
  const isWanted = ({ row }: Pick<FilledRow, 'row'>): boolean => {
    const isMonth = month.value === '' || month.value === (docketMonth(row) ?? 'none');
    return isMonth && (body.value === '' || bodiesOf(row).includes(body.value));
  };
  const draw = (): void => {
    for (const { row, element: line } of shown) line.hidden = !isWanted({ row });
    for (const group of document.querySelectorAll<HTMLElement>('[data-month]')) {
      const count = group.querySelectorAll('tr[data-commitment]:not([hidden])').length;
      group.hidden = count === 0;
      foldRest(group);
      const [said, tile] = [
        group.querySelector('h2 small'),
        document.querySelector(`.months a[href="#${group.id}"] b`),
      ];
      if (said !== null) said.textContent = `${count} 件`;
      if (tile !== null) tile.textContent = String(count);
    }
  };
  const table = () => {
    const of = [
      placedBody(place.dataset['docket'] ?? '', body.value, ' '),
      month.selectedOptions[0]?.value === '' ? '' : (month.selectedOptions[0]?.textContent ?? ''),
    ];
    return docketToTable(
      `${of.filter(Boolean).join(' ')}督办台账`,
      [...filled, ...gone].filter(isWanted),
      docketNotes(readImprint()),
      more,
    );
  };
  const bring = async (file: File): Promise<string> => {
    const { xlsxToRows } = await loadReader();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sheets = xlsxToRows(bytes);
    if (sheetsToDocketFile(sheets) === null)
      return `“${file.name}”里没有“编号”这一列，不是本站的台账；应当是从这里下载、填写过的 XLSX。`;
    brought.set(file.name, sheets);
    const whole = sheetsToDocketFile([...brought.values()].flat());
    if (whole === null) return '';
    const joined = joinDocket(
      shown.map(({ row }) => row),
      whole,
    );
    ({ rows: filled, gone } = joined);
    more = whole.more;
    shown.forEach(({ element: line }, at) => fill(line, filled[at], more));
    drawGone(gone, more);
    const names = [...brought.keys()].map((name) => `“${name}”`).join('、');
    const counts = [
      `${joined.known - joined.reworded} 件照旧`,
      ...(joined.reworded > 0 ? [`${joined.reworded} 件原文已改，填写的内容保留`] : []),
      ...(gone.length > 0 ? [`${gone.length} 行在这一版里没有位置，列在最后`] : []),
    ];
    return `已带入${names}：${counts.join('；')}。只在本机处理，不上传、不留存。`;
  };
  const say = (text: string): void => {
    find('[role="status"]').textContent = text;
  };
  const failed = (error: unknown): void => say(`没有成功：${String(error)}`);
  const on = (name: string, act: () => Promise<string>): void =>
    find(`[data-take="${name}"]`).addEventListener('click', () => void act().then(say, failed));
  const input = find('input[type="file"]') as HTMLInputElement;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) void bring(file).then(say, failed);
  });
  place.addEventListener('dragover', (event) => event.preventDefault());
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void bring(file).then(say, failed);
  });
  for (const one of [body, month]) one.addEventListener('change', draw);
  for (const button of document.querySelectorAll<HTMLElement>('[data-rest]')) {
    button.addEventListener('click', () => {
      button.closest('[data-month]')?.classList.add('whole');
      draw();
    });
  }
  // Come to from the page of a body: its rows first.
  const asked = new URLSearchParams(location.search).get('body') ?? '';
  if (names.has(asked)) body.value = asked;
  draw();
  on('xlsx', async () => {
    const made = table();
    await saveTable(made, 'xlsx');
    return `已生成 ${made.name}.xlsx，${made.rows.length} 行`;
  });
  on('copy', async () => ((await copyTable(table())) ? '已复制' : '浏览器不允许复制'));
  on('print', () => {
    window.print();
    return Promise.resolve('');
  });
}

/** Rows of a month that a phone shows before it is asked for the rest. */
const few = 12;

/** Marks the rows of a month that a phone shows on demand, and says on the button below how many they are. */
function foldRest(group: HTMLElement): void {
  const rows = [...group.querySelectorAll('tr[data-commitment]:not([hidden])')];
  const from = group.classList.contains('whole') ? rows.length : few;
  rows.forEach((row, at) => row.classList.toggle('later', at >= from));
  const button = group.querySelector<HTMLElement>('[data-rest]');
  if (button === null) return;
  button.hidden = rows.length <= from;
  button.textContent = `再列其余 ${rows.length - from} 件`;
}

const bodiesOf = ({ first, others }: { first: string; others: string }): string[] =>
  [first, ...others.split('、')]
    .flatMap((names) => names.split('、'))
    .filter((name) => name !== '' && name !== aloneWord);

/** 进展：已建成 286 个; columns that the office added come last. */
function rowToWritten({ own, more: added }: FilledRow, more: readonly string[]): string[] {
  const heads = [...OWN_COLUMNS, ...more];
  return [...own, ...added].flatMap((words, at) =>
    words === '' ? [] : [`${heads[at] ?? ''}：${words}`],
  );
}

/** What the office wrote and what changed, in the row's last cell. */
function fill(line: HTMLElement, row: FilledRow | undefined, more: readonly string[]): void {
  const cell = line.querySelector('.own');
  if (cell === null || row === undefined) return;
  const written = rowToWritten(row, more);
  cell.classList.toggle('blank', written.length === 0 && row.changed.length === 0);
  cell.replaceChildren(
    ...(written.length > 0 ? written : ['还没有填写']).map((words) => element('p', {}, words)),
    ...row.changed.map((words) => element('p', { class: 'changed' }, words)),
  );
}

/** Filled rows that this edition does not have. */
function drawGone(rows: readonly FilledRow[], more: readonly string[]): void {
  const place = document.querySelector<HTMLElement>('[data-gone]');
  if (place === null) return;
  place.hidden = rows.length === 0;
  place
    .querySelector('ul')
    ?.replaceChildren(
      ...rows.map((one) =>
        element(
          'li',
          {},
          [one.row.id, one.row.label, one.row.quote].filter(Boolean).join(' '),
          element('p', {}, rowToWritten(one, more).join('；')),
          element('p', { class: 'changed' }, one.changed.join('；')),
        ),
      ),
    );
}

for (const place of document.querySelectorAll<HTMLElement>('[data-docket]')) addDocket(place);
