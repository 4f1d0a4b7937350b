import { addCollationTools } from './compare/collation-tools.ts';
import { orderColumns } from './compare/columns.ts';
import { compareToQuery, queryToCompare } from './compare/compare-state.ts';
import { keepAddress } from './keep-address.ts';

// A ready-made topic page: the table stands there; columns, copies and downloads are added, their state in the address.
const place = document.querySelector<HTMLElement>('[data-collation]');
const table = place?.querySelector<HTMLTableElement>('table.collation');
if (place !== null && table !== null && table !== undefined) {
  const state = queryToCompare(location.search);
  const columns = [...table.querySelectorAll<HTMLElement>('thead [data-plan]')];
  const isHidden = (head: HTMLElement): boolean =>
    state.hidden.includes(head.dataset['plan'] ?? '');
  // An address that hides every column is mended: one that shows nothing helps nobody.
  const hidden = columns.every(isHidden) ? [] : state.hidden;
  orderColumns(table, state.plans);
  const name = `${document.querySelector('h1')?.textContent ?? ''} 条文对照`;
  addCollationTools(place, name, { ...state, hidden }, ({ order, hidden, only }) => {
    const query = compareToQuery({
      plans: order,
      hidden,
      only,
      theme: null,
      topic: null,
      clause: null,
    });
    keepAddress(query);
  });
}
