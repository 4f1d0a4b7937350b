import { element } from '../element.ts';
import type { Block } from './fill-sheets.ts';
import type { Others } from './plan-to-counterparts.ts';

/** A plan's text as blocks for paper: headings, paragraphs with what was read from them as small notes, table rows. */
export function articleToBlocks(article: HTMLElement, others: Others): Block[] {
  return [...article.querySelectorAll<HTMLElement>('.entries .e')].flatMap((entry) => {
    const table = entry.querySelector('table');
    if (table !== null) return tableToBlocks(table);
    const words = entry.querySelector<HTMLElement>('.c');
    if (words === null) return [];
    const copy = clean(words);
    if (/^H\d$/u.test(words.tagName)) {
      copy.className = words.tagName === 'H2' ? 'chapter' : 'section';
      copy.dataset['anchor'] = words.id;
      return [{ element: copy, heading: true }];
    }
    const place = entry.dataset['place'] ?? '';
    const paragraphs = copy.querySelector('p') === null ? [copy] : [...copy.children];
    const kind = entry.classList.contains('heading') ? 'title' : place.replace(/-p$/u, '');
    return [
      ...paragraphs.map((paragraph): Block => {
        const block = element('p', { class: kind });
        block.append(...paragraph.childNodes);
        return { element: block, splits: true };
      }),
      ...notesOf(entry, others.get(words.id) ?? []),
    ];
  });
}

/** The words without links, ids and marks of the page. */
function clean(words: HTMLElement): HTMLElement {
  const copy = words.cloneNode(true) as HTMLElement;
  for (const part of [copy, ...copy.querySelectorAll<HTMLElement>('*')]) {
    part.removeAttribute('id');
    part.removeAttribute('data-clause');
  }
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  return copy;
}

/** What stands in the margin, in small type: figures as read, and where others write of the same. */
function notesOf(entry: HTMLElement, others: readonly string[]): Block[] {
  const figures = [...entry.querySelectorAll('.m .v')].map((one) =>
    [...one.childNodes]
      .map((part) => part.textContent?.trim())
      .filter(Boolean)
      .join(' '),
  );
  const notes = [
    ['数字', figures],
    ['对照', others],
  ] as const;
  return notes.flatMap(([name, list]) =>
    list.length === 0
      ? []
      : [
          {
            element: element('p', { class: 'note' }, `${name}\u3000${list.join('；')}`),
            splits: true,
          },
        ],
  );
}

function tableToBlocks(table: HTMLTableElement): Block[] {
  const empty = clean(table);
  for (const row of empty.querySelectorAll('tbody tr')) row.remove();
  return [...table.querySelectorAll<HTMLElement>('tbody tr')].map((row) => ({
    element: clean(row),
    table: empty,
  }));
}
