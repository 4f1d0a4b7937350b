import type { Element } from 'hast';
import { refOf } from '../address/reference.ts';
import { h } from '../element/h.ts';
import { type ComparedClause, shownText } from './compare-rows.ts';

/** What a document says of a topic, a paragraph a clause under its name: the number as a link, and the sentences. */
export const clausesToSaid = (
  document: string | null,
  clauses: readonly ComparedClause[],
  topic: string,
  clauseLink: (ref: string) => string,
): Element =>
  h(
    'div',
    { class: 'said' },
    document !== null && h('h4', {}, document),
    ...clauses.map((clause) =>
      h(
        'p',
        {},
        h('a', { href: clauseLink(refOf(clause)) }, clause.label),
        ' ',
        shownText({ text: clause.text, excerpt: clause.spoken[topic] }),
      ),
    ),
  );
