/** Moves a plan's column left (-1) or right (1), its cells in every row with it; at the edge nothing happens. */
export function moveColumn(table: HTMLTableElement, plan: string, step: number): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const from = heads.findIndex((head) => head.dataset['plan'] === plan);
  const to = from + step;
  if (from < 1 || to < 1 || to >= heads.length) return;
  for (const row of table.rows) {
    const cell = row.cells[from];
    const other = row.cells[to];
    if (cell === undefined || other === undefined) continue;
    if (step < 0) other.before(cell);
    else other.after(cell);
  }
}

/** Puts columns into the order of some plan ids; plans not named keep their place behind. */
export function orderColumns(table: HTMLTableElement, order: readonly string[]): void {
  for (const row of table.rows) {
    const cells = new Map([...row.cells].slice(1).map((cell) => [cell.dataset['plan'], cell]));
    const named = order.flatMap((id) => cells.get(id) ?? []);
    const rest = [...row.cells].slice(1).filter((cell) => !named.includes(cell));
    for (const cell of [...named, ...rest]) row.append(cell);
  }
}

/** Shows all columns but the hidden ones. */
export function showColumns(table: HTMLTableElement, hidden: ReadonlySet<string>): void {
  for (const cell of table.querySelectorAll<HTMLElement>('[data-plan]')) {
    cell.hidden = hidden.has(cell.dataset['plan'] ?? '');
  }
}

/** The heads of a collation's plans, in the order in which they stand. */
export function columnHeads(table: HTMLTableElement): HTMLTableCellElement[] {
  return [...(table.tHead?.rows[0]?.cells ?? [])].slice(1);
}

/** The plan that a column's head, or a cell in it, belongs to. */
export const planOf = (cell: HTMLElement): string => cell.dataset['plan'] ?? '';

/** Place and title in a column's head: 台儿庄区三年行动计划. */
export const columnName = (head: HTMLElement): string =>
  `${head.querySelector('small')?.textContent ?? ''}${head.querySelector('.title')?.textContent ?? ''}`;
