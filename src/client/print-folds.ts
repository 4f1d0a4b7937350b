/** Folds of a text open on paper, where nobody can, and close again behind it. */
export function printFolds(text: HTMLElement, folds: string): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...text.querySelectorAll<HTMLDetailsElement>(folds)].filter(({ open }) => !open);
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
  });
}
