import type { FilterState } from './filter-state.ts';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
const rowTexts = new WeakMap<Element, string>();

/** The words of a row, with those of its folded sentences, made once. */
function textOf(row: Element): string {
  const known = rowTexts.get(row);
  if (known !== undefined) return known;
  const text = folded(row.textContent);
  rowTexts.set(row, text);
  return text;
}

function figuresIn(row: Element): HTMLElement[] {
  return Array.from(row.querySelectorAll<HTMLElement>('td:not([hidden]) .fig'));
}

function fits(row: Element, state: FilterState): boolean {
  const figures = figuresIn(row);
  const chosen = figures.some(
    ({ dataset }) =>
      (state.kind === '' || dataset['kind'] === state.kind) &&
      (state.period === '*' || dataset['period'] === state.period),
  );
  if (!chosen) return false;
  if (state.shared && new Set(figures.map((figure) => figure.closest('td'))).size < 2) return false;
  return state.q === '' || textOf(row).includes(folded(state.q));
}

/** Hides columns, then rows and themes that the choice leaves out; answers how many rows and figures are left. */
export function showRows(
  table: HTMLTableElement,
  state: FilterState,
): { rows: number; figures: number } {
  for (const cell of Array.from(table.querySelectorAll<HTMLElement>('[data-col]'))) {
    cell.hidden = state.without.includes(cell.dataset['col'] ?? '');
  }
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
