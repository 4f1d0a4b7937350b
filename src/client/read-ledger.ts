import type { LedgerRow } from '../export/ledger.ts';

const textOf = (element: Element | null): string => element?.textContent?.trim() ?? '';

/** The rows of a body's tables on this page as rows of its 责任清单. */
export function readLedger(body: string): LedgerRow[] {
  const site = document.body.dataset['site'] ?? '';
  return [...document.querySelectorAll<HTMLElement>('table.charges')].flatMap((table) =>
    [...table.querySelectorAll<HTMLElement>('tbody tr')].map((row) => {
      const { entry = '', beside = '', periods = '', task = '' } = row.dataset;
      const paragraphs = [...row.querySelectorAll('.task p')].map(textOf);
      return {
        body,
        plan: table.dataset['plan'] ?? '',
        label: textOf(row.querySelector('th a')),
        href: site === '' ? null : `${site}/${entry}`,
        task,
        text: paragraphs.join('\n'),
        role: textOf(row.querySelector('.role span')),
        rank: textOf(row.querySelector('.role small')),
        beside,
        figures: [...row.querySelectorAll<HTMLElement>('[data-figure]')]
          .map((figure) => figure.dataset['figure'] ?? '')
          .join('\n'),
        periods,
      };
    }),
  );
}
