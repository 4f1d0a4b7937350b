const places = new WeakMap<Element, number>();

/** Unit and number of a row's first figure in a column; null for a row without one. */
export type SortKey = { unit: string; value: number } | null;

function keyOf(row: Element, column: string): SortKey {
  const cell = row.querySelector(`td[data-col="${CSS.escape(column)}"] .v`);
  if (cell === null) return null;
  const value = Number.parseFloat(cell.querySelector('b')?.textContent ?? '');
  return { unit: cell.querySelector('u')?.textContent ?? '', value };
}

function compare(a: Element, b: Element, column: string): number {
  const before = (places.get(a) ?? 0) - (places.get(b) ?? 0);
  return compareKeys(keyOf(a, column), keyOf(b, column)) || before;
}

/** Unit by unit, larger numbers before smaller, rows without a figure last. */
export function compareKeys(one: SortKey, other: SortKey): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (one.unit !== other.unit) return one.unit < other.unit ? -1 : 1;
  return other.value - one.value;
}

/**
 * Sorts the rows of each theme by one column: those with a figure there first, unit by unit, larger
 * numbers before smaller; without a column as they were made.
 */
export function sortRows(table: HTMLTableElement, column: string): void {
  for (const body of Array.from(table.tBodies)) {
    const rows = Array.from(body.querySelectorAll('[data-row]'));
    rows.forEach((row, place) => {
      if (!places.has(row)) places.set(row, place);
    });
    rows.sort((a, b) =>
      column === '' ? (places.get(a) ?? 0) - (places.get(b) ?? 0) : compare(a, b, column),
    );
    body.append(...rows);
  }
}
