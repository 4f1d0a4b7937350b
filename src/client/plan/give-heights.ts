/** Leading of the text, and of what stands below it on a narrow window, in pixels for a character of 17. */
const [character, line, small] = [17.7, 31, 2.8];

/** The lowest margin below a text, and the buttons with the gap below them. */
const [margin, tools] = [44, 48];

/**
 * Gives the entries below the window, which are not laid out yet, about the height that they will have by the length of
 * their words: the length of the page is told rightly, and the buttons of one do not lie over those of the next. What
 * lies above stays, so that nothing moves under a reader's eyes.
 */
export function giveHeights(article: HTMLElement): void {
  const wide = matchMedia('(min-width: 1180px)').matches;
  const column = article.querySelector('.heading .c')?.clientWidth ?? 0;
  const perLine = Math.max(8, Math.floor(column / character));
  const heightOf = (entry: HTMLElement): number => {
    const text = entry.querySelector('.c');
    const lines = Math.ceil((text?.textContent.length ?? 0) / perLine) + 1;
    const beside = entry.querySelector('.m')?.textContent.length ?? 0;
    const beneath = Math.max(margin, beside * small);
    return wide ? Math.max(lines * line, beneath + tools) : lines * line + beneath + tools;
  };
  const below = [...article.querySelectorAll<HTMLElement>('.e')].filter(
    (entry) => entry.getBoundingClientRect().top > innerHeight,
  );
  for (const entry of below)
    entry.style.setProperty('contain-intrinsic-size', `auto ${heightOf(entry)}px`);
}
