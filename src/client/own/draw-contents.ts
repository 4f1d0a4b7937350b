import type { Finding } from '../../check/finding.ts';
import { groupBy } from '../../reader/group-by.ts';
import type { Inspection } from '../../reader/inspect-document.ts';
import { element } from '../element.ts';

/** So few chapters need no list of them. */
const few = 2;

/** The guest's chapters, each with how many places of it are to be looked at; a press leads there. */
export function drawContents(
  { chapters, clauses }: Inspection,
  findings: readonly Finding[],
  go: (anchor: string) => void,
): HTMLElement | null {
  if (chapters.length < few) return null;
  const chapterOf = new Map(clauses.map(({ anchor, path }) => [anchor, path[0]?.anchor]));
  const counts = groupBy(
    findings.filter(({ sort }) => sort !== 'same'),
    ({ anchor }) => chapterOf.get(anchor),
  );
  const items = chapters.map(({ anchor, label, heading }) => {
    const count = counts.get(anchor)?.length ?? 0;
    const link = element(
      'a',
      { href: `#own-${anchor}` },
      `${label}${heading} `,
      element('span', { class: 'quiet' }, count === 0 ? '' : String(count)),
    );
    // The address stays as it is: it is kept by the browser after the text is gone
    link.addEventListener('click', (event) => {
      event.preventDefault();
      go(anchor);
    });
    return element('li', {}, link);
  });
  const box = element(
    'details',
    {},
    element('summary', {}, '本稿目录'),
    element('p', { class: 'quiet' }, '右边是要看的处数'),
    element('ol', {}, ...items),
  );
  box.open = matchMedia('(min-width: 1180px)').matches;
  return element('nav', { class: 'own-contents', 'aria-label': '本稿目录' }, box);
}
