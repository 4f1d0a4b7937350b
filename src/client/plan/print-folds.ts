/** Folds of the margin open on paper, where nobody can, and close again behind it. */
export function printFolds(article: HTMLElement): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...article.querySelectorAll<HTMLDetailsElement>('.m details:not([open])')];
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
  });
}
