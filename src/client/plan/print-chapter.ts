/** Prints one chapter: the entries from its head to the next chapter's, under the plan's title. */
export function printChapter(article: HTMLElement, head: HTMLElement): void {
  const entries = [...article.querySelectorAll<HTMLElement>('.e')];
  const start = entries.indexOf(head);
  const end = entries.findIndex(
    (entry, index) =>
      index > start && (entry.querySelector('h2') !== null || entry.dataset['place'] === 'end-p'),
  );
  entries.forEach((entry, index) => {
    entry.classList.toggle('unprinted', index < start || (end !== -1 && index >= end));
  });
  const restore = (): void => {
    for (const entry of entries) entry.classList.remove('unprinted');
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}
