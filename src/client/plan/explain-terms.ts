import { element } from '../element.ts';
import { loadPiece } from '../load-piece.ts';

/** What words of the trade mean, read when a reader opens 释 in a margin. */
export function explainTerms(article: HTMLElement): void {
  const explain = (fold: HTMLDetailsElement): void => {
    const summary = fold.querySelector('summary');
    if (summary === null || !fold.open || fold.dataset['explained'] !== undefined) return;
    const words = summary.textContent
      .trim()
      .replace(/^释\s*/u, '')
      .split('、');
    loadPiece<Record<string, string>>('terms').then((notes) => {
      fold.dataset['explained'] = '';
      const told = words.map((word) =>
        element('p', {}, element('b', {}, word), ` ${notes[word] ?? ''}`),
      );
      // The way to all terms and their sources stays.
      summary.after(...told);
    }, console.info);
  };
  const isFold = (one: unknown): one is HTMLDetailsElement =>
    one instanceof HTMLDetailsElement && one.classList.contains('terms');
  article.addEventListener('toggle', ({ target }) => isFold(target) && explain(target), true);
  for (const fold of article.querySelectorAll<HTMLDetailsElement>('.terms[open]')) explain(fold);
}
