import type { Table } from '../export/table.ts';
import { cleanCopy } from './figures/clean-copy.ts';
import { domToTable } from './figures/dom-to-table.ts';
import { queryToState, stateToQuery } from './figures/filter-state.ts';
import { formToState, stateToForm } from './figures/form-state.ts';
import { giveTable } from './figures/give-table.ts';
import { pickFigures } from './figures/pick-figures.ts';
import { showRows } from './figures/show-rows.ts';
import { sortRows } from './figures/sort-rows.ts';
import { keepAddress } from './keep-address.ts';
import { lazyScript } from './lazy-script.ts';
import { pageNotes } from './page-notes.ts';

/** Runs what a button does and says the outcome beside it. */
function onExport(place: HTMLElement, run: (way: string) => Promise<string>): void {
  const status = place.querySelector('[role="status"]');
  for (const button of Array.from(place.querySelectorAll<HTMLElement>('[data-export]'))) {
    button.addEventListener('click', () => {
      void run(button.dataset['export'] ?? '')
        .catch((error: unknown) => (error instanceof Error ? error.message : '没有成功'))
        .then((said) => {
          if (status !== null) status.textContent = said;
        });
    });
  }
}

/** The big table: filters that live in the address, sorting, and exports of what is left in sight. */
function runMatrix(place: HTMLElement): void {
  const form = place.querySelector<HTMLFormElement>('[data-filters]');
  const table = place.querySelector<HTMLTableElement>('.matrix');
  if (form === null || table === null) return;
  const loadFigures = lazyScript<Table>(
    place.dataset['figures'] ?? '',
    'planFigures',
    location.href,
  );
  const output = form.querySelector('output');
  const show = (): void => {
    const state = formToState(form);
    sortRows(table, state.sort);
    const { rows, figures } = showRows(table, state);
    if (output !== null) {
      output.textContent =
        rows === 0 ? '没有符合的指标，请放宽条件' : `${rows} 行，${figures} 个数`;
    }
    keepAddress(stateToQuery(state));
  };
  stateToForm(queryToState(location.search), form);
  show();
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', () => {
    setTimeout(show);
  });
  openSilent(table);
  onExport(form, async (way) => {
    if (way === 'copy') return giveTable(domToTable(table, '数字对照', pageNotes()), way);
    const seen = table.querySelectorAll<HTMLElement>('tr:not([hidden]) td:not([hidden]) .fig');
    const ids = Array.from(seen).map((figure) => figure.dataset['id'] ?? '');
    return giveTable(pickFigures(await loadFigures(), new Set(ids)), way);
  });
}

/** On a phone a row shows the places that give no number when its button is pressed. */
function openSilent(table: HTMLTableElement): void {
  table.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.classList.contains('silent')) return;
    const open = target.closest('tr')?.classList.toggle('open') === true;
    target.setAttribute('aria-expanded', String(open));
  });
}

/** Lists of figures: all their tables on one page go out as one. */
function runTools(tools: HTMLElement): void {
  const tables = Array.from(document.querySelectorAll<HTMLTableElement>('table.figures'));
  onExport(tools, (way) => {
    const name = tools.dataset['tools'] ?? '数字';
    const parts = tables.map((table) => domToTable(table, name, pageNotes()));
    const [first] = parts;
    if (first === undefined) return Promise.resolve('没有表格');
    return giveTable({ ...first, rows: parts.flatMap(({ rows }) => rows) }, way);
  });
}

for (const place of Array.from(document.querySelectorAll<HTMLElement>('[data-figures]'))) {
  runMatrix(place);
}
for (const tools of Array.from(document.querySelectorAll<HTMLElement>('[data-tools]'))) {
  runTools(tools);
}
cleanCopy();
