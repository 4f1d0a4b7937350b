import { sitePath } from './site-address.ts';
import type { DutySheetRow } from '../export/duty-sheet.ts';

const textOf = (element: Element | null): string => element?.textContent.trim() ?? '';

/** The rows of a body's tables on this page as rows of its 责任清单. */
export function readDutySheet(body: string): DutySheetRow[] {
  return [...document.querySelectorAll<HTMLElement>('table.assignments')].flatMap((table) =>
    [...table.querySelectorAll<HTMLElement>('tbody tr')].map((row) => {
      const {
        beside = '',
        periods = '',
        due = '',
        dates = '',
        nature = '',
        promises = '',
        task = textOf(row.querySelector('.task b')),
      } = row.dataset;
      const link = row.querySelector<HTMLAnchorElement>('th a');
      const paragraphs = [...row.querySelectorAll('.task p')].map(textOf);
      return {
        body,
        plan: table.dataset['plan'] ?? '',
        label: textOf(link),
        href: link === null ? '' : sitePath(link),
        task,
        text: paragraphs.join('\n'),
        role: textOf(row.querySelector('.role span')),
        rank: textOf(row.querySelector('.role small')),
        beside,
        figures: [...row.querySelectorAll('.figures a')].map(textOf).join('\n'),
        periods,
        due,
        dates,
        promises,
        status: table.dataset['status'] ?? '',
        nature,
      };
    }),
  );
}

/** Which documents of the place name no department, as the page says it. */
export const silentNotes = (): string[] =>
  [...document.querySelectorAll('.of-plan .duty-note')].map(
    (note) => `${textOf(note.previousElementSibling)}：${textOf(note)}`,
  );
