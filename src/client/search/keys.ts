/**
 * Arrows walk from the box through the hits and back, Enter opens (hits are links), Esc clears the box, or
 * goes back to it from a hit. `/` is every page's own.
 */
export function listenToKeys(page: HTMLElement, input: HTMLInputElement, clear: () => void): void {
  page.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...page.querySelectorAll<HTMLElement>('[data-go]')];
    const at = links.findIndex((link) => link === document.activeElement);
    const inBox = document.activeElement === input;
    if (event.key === 'Escape' && (inBox || at >= 0)) {
      event.preventDefault();
      if (at >= 0) input.focus();
      else if (input.value !== '') {
        input.value = '';
        clear();
      }
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !(inBox || at >= 0)) return;
    const next = inBox ? (step > 0 ? 0 : -1) : at + step;
    if (next < 0 && !inBox) input.focus();
    const link = links[next];
    if (link === undefined && inBox) return;
    event.preventDefault();
    link?.focus();
    link?.scrollIntoView({ block: 'nearest' });
  });
}
