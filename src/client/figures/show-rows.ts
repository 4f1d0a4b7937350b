import type { FilterState } from './filter-state.ts';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
const rowTexts = new WeakMap<Element, string>();

/** The words of a row, with those of its sentences, made once. */
function textOf(row: Element): string {
  const known = rowTexts.get(row);
  if (known !== undefined) return known;
  const quotes = Array.from(row.querySelectorAll('[title]'), (one) => one.getAttribute('title'));
  const text = folded([row.textContent, ...quotes].join(' '));
  rowTexts.set(row, text);
  return text;
}

const figuresIn = (row: Element): HTMLElement[] =>
  Array.from(row.querySelectorAll<HTMLElement>('td:not([hidden]) .fig:not([hidden])'));

/** Puts away what is of another kind or year; what remains decides whether the row stays. */
function showFigures(row: Element, { kind, period }: FilterState): void {
  for (const figure of Array.from(row.querySelectorAll<HTMLElement>('.fig'))) {
    const { dataset } = figure;
    figure.hidden =
      (kind !== '' && dataset['kind'] !== kind) || (period !== '*' && dataset['period'] !== period);
  }
}

function fits(row: Element, state: FilterState): boolean {
  showFigures(row, state);
  if (figuresIn(row).length === 0) return false;
  return state.q === '' || textOf(row).includes(folded(state.q));
}

/** Hides the places that are not chosen, by name or by level. */
function showColumns(table: HTMLTableElement, state: FilterState): void {
  const heads = Array.from(table.querySelectorAll<HTMLElement>('thead [data-col]'));
  const away = heads
    .filter(
      ({ dataset }) =>
        state.without.includes(dataset['col'] ?? '') ||
        (state.level !== '' && dataset['level'] !== state.level),
    )
    .map(({ dataset }) => dataset['col']);
  for (const cell of Array.from(table.querySelectorAll<HTMLElement>('[data-col]')))
    cell.hidden = away.includes(cell.dataset['col']);
}

/** Hides columns, figures, rows and themes that the choice leaves out; answers how many rows and figures are left. */
export function showRows(
  table: HTMLTableElement,
  state: FilterState,
): { rows: number; figures: number } {
  showColumns(table, state);
  const count = { rows: 0, figures: 0 };
  for (const body of Array.from(table.tBodies)) {
    const inTheme = state.theme === '' || body.dataset['theme'] === state.theme;
    let left = 0;
    for (const row of Array.from(body.querySelectorAll<HTMLElement>('[data-row]'))) {
      row.hidden = !inTheme || !fits(row, state);
      if (row.hidden) continue;
      left += 1;
      count.figures += figuresIn(row).length;
    }
    body.hidden = left === 0;
    count.rows += left;
  }
  return count;
}
