import { element } from '../element.ts';

/** So many members stand at first, and come with each press of the button. */
const AT_ONCE = 100;
/** Drawing goes on so long before it lets the page breathe, in milliseconds. */
const BREATH = 12;

/**
 * A list that is drawn in slices, so that the page never stands still, with a button for what is left. Drawing ends
 * where the list has left the page.
 */
export function slicedList<T>(
  list: HTMLElement,
  items: readonly T[],
  draw: (item: T) => Node,
): HTMLElement {
  const box = element('div', { class: 'sliced' }, list);
  let drawn = 0;
  const more = element('button', { type: 'button', class: 'more' });
  more.addEventListener('click', () => drawUpTo(drawn + AT_ONCE));
  const drawUpTo = (end: number): void => {
    const start = performance.now();
    while (drawn < Math.min(end, items.length)) {
      list.append(draw(items[drawn] as T));
      drawn += 1;
      if (performance.now() - start > BREATH) break;
    }
    if (drawn < Math.min(end, items.length)) {
      setTimeout(() => drawUpTo(end));
      return;
    }
    more.remove();
    if (drawn === items.length) return;
    more.textContent = `再看 ${Math.min(AT_ONCE, items.length - drawn)} 条，还有 ${items.length - drawn} 条`;
    box.append(more);
  };
  drawUpTo(AT_ONCE);
  return box;
}
