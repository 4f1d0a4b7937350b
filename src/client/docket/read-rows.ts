import { sitePath } from '../site-address.ts';
import type { DocketRow } from '../../export/docket-row.ts';

const textOf = (element: Element | null): string => element?.textContent.trim() ?? '';

/** A row of the page's 台账 and its element. */
export interface ShownRow {
  readonly row: DocketRow;
  readonly element: HTMLTableRowElement;
}

/** The rows of the 台账 that stand on this page. */
export function readRows(): ShownRow[] {
  return [...document.querySelectorAll<HTMLTableRowElement>('tr[data-commitment]')].map(
    (element): ShownRow => {
      const { commitment = '', plan = '', matter = '', status = '', date = '' } = element.dataset;
      const link = element.querySelector<HTMLAnchorElement>('th a');
      return {
        element,
        row: {
          id: commitment,
          plan,
          label: textOf(link),
          matter,
          quote: textOf(element.querySelector('.quote')),
          first: textOf(element.querySelector('.first')),
          others: textOf(element.querySelector('.others')),
          due: textOf(element.querySelector('.due')),
          date,
          status,
          href: link === null ? null : sitePath(link),
        },
      };
    },
  );
}
