import { hrefToReference } from '../../address/href.ts';
import type { ComparedClause } from '../../compare/compare-rows.ts';
import { markedText } from '../../compare/rows-to-table.ts';
import { sharedWording } from '../../compare/wording-shared.ts';
import { loadClauses } from '../compare/load-clauses.ts';
import { elementToDom } from '../element-to-dom.ts';
import { element } from '../element.ts';

/** The counterparts' texts as cards, in the order of the margin's links; wording shared with `own` is marked. */
export async function counterpartCards(
  own: string,
  links: readonly HTMLAnchorElement[],
): Promise<HTMLElement> {
  const loaded = await Promise.all(
    links.map(async (link): Promise<ComparedClause | undefined> => {
      const { plan, anchor } = hrefToReference(link.getAttribute('href') ?? '');
      const { clauses } = await loadClauses(plan, (one) => one.anchor === anchor);
      return clauses[0];
    }),
  );
  const cards = links.flatMap((link, at) => {
    const clause = loaded[at];
    if (clause === undefined) return [];
    const [, [shared = []] = []] = sharedWording([[own], [clause.text]]);
    const text = element('p', { class: 'tx' });
    for (const part of markedText(clause.text, shared)) {
      text.append(typeof part === 'string' ? part : elementToDom(part));
    }
    const mark = link.querySelector('.sig')?.cloneNode(true) ?? '';
    const name = element(
      'a',
      { href: link.getAttribute('href') ?? '' },
      `${link.title} ${clause.label}`,
    );
    return [
      element(
        'article',
        {},
        element('p', { class: 'no' }, mark, ' ', name),
        text,
        ...(clause.figures.length === 0
          ? []
          : [
              element(
                'ul',
                { class: 'figs' },
                ...clause.figures.map((figure) => element('li', {}, figure)),
              ),
            ]),
      ),
    ];
  });
  return element('div', { class: 'cards' }, ...cards);
}
