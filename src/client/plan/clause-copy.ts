import { planHref } from '../../address/href.ts';
import { readImprint } from '../imprint.ts';
import { entryLabel } from './entry-label.ts';

/** What the copy buttons give for one entry. */
export interface ClauseCopy {
  link: string;
  /** Null where no address leads anybody there. */
  address: string | null;
  citation: string;
  text: string;
}

/**
 * Link, citation and text of an entry. The link is the page's address over HTTP; from file:// a local path
 * would lead nobody anywhere, so there it is the public address or, where none is known, the words that find it.
 */
export function clauseCopy(article: HTMLElement, entry: HTMLElement): ClauseCopy {
  const body = entry.querySelector<HTMLElement>('[data-clause]') as HTMLElement;
  const citation = `${article.dataset['cite'] ?? ''}${entryLabel(entry)}`;
  const { site } = document.body.dataset;
  const { title, date } = readImprint();
  const page = planHref(article.dataset['plan'] ?? '', body.id);
  const address =
    location.protocol === 'file:'
      ? site === undefined
        ? null
        : `${site}/${page}`
      : `${location.origin}${location.pathname}#${body.id}`;
  const paragraphs = [...body.querySelectorAll('p')].map((p) => p.textContent);
  return {
    link: address ?? `${citation}（${title} ${date} 版）`,
    address,
    citation,
    text: paragraphs.length > 0 ? paragraphs.join('\n') : body.textContent.trim(),
  };
}
