/** Marks in the contents the heading that the reader last scrolled past, keeps it in sight there, and says how far the text is read. */
export function markContents(): void {
  const contents = document.querySelector<HTMLElement>('.toc');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
  const heads = links.map((link) => document.getElementById(link.hash.slice(1)));
  if (contents === null || links.length === 0) return;
  const chapter = contents.querySelector('[data-chapter]');
  const fold = contents.querySelector<HTMLInputElement>('#toc-open');
  let current = -1;
  let waiting = false;
  const update = (): void => {
    waiting = false;
    const room = document.documentElement.scrollHeight - innerHeight;
    contents.style.setProperty('--read', String(room > 0 ? Math.min(1, scrollY / room) : 0));
    let next = -1;
    heads.forEach((head, index) => {
      if (head !== null && head.getBoundingClientRect().top < 140) next = index;
    });
    if (next === current) return;
    links[current]?.removeAttribute('aria-current');
    current = next;
    const link = links[next];
    link?.setAttribute('aria-current', 'true');
    if (chapter !== null)
      chapter.textContent =
        link === undefined ? '目录' : [...link.children].map((part) => part.textContent).join(' ');
    if (link !== undefined) keepInSight(contents, link);
  };
  const later = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(update);
  };
  // On a phone the contents lie over the text: they give way to what was chosen.
  contents.addEventListener('click', (event) => {
    if (fold !== null && event.target instanceof Element && event.target.closest('a') !== null)
      fold.checked = false;
  });
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later);
  update();
}

/** Scrolls the contents alone; scrollIntoView would move the page as well. */
function keepInSight(contents: HTMLElement, link: HTMLElement): void {
  const box = contents.getBoundingClientRect();
  const place = link.getBoundingClientRect();
  if (place.top < box.top + 40) contents.scrollTop -= box.top + 40 - place.top;
  if (place.bottom > box.bottom - 40) contents.scrollTop += place.bottom - box.bottom + 40;
}
