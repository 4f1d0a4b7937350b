import { element } from '../element.ts';

/** So many members stand at first, and come with each press of the button. */
const AT_ONCE = 100;
/** Drawing goes on so long before it lets the page breathe, in milliseconds. */
const BREATH = 12;

/** A list drawn in slices: its node, and the way to have a member drawn that is still to come. */
export interface SlicedList {
  readonly node: HTMLElement;
  readonly reach: (index: number) => void;
}

/**
 * A list that is drawn in slices, so that the page never stands still, with a button for what is left. Drawing ends
 * where the list has left the page.
 */
export function slicedList<T>(
  list: HTMLElement,
  items: readonly T[],
  draw: (item: T) => Node,
): SlicedList {
  const box = element('div', { class: 'sliced' }, list);
  let drawn = 0;
  let end = 0;
  const more = element('button', { type: 'button', class: 'more' });
  const drawUpTo = (wanted: number, pauses: boolean): void => {
    end = Math.max(end, Math.min(wanted, items.length));
    const start = performance.now();
    while (drawn < end) {
      list.append(draw(items[drawn] as T));
      drawn += 1;
      if (pauses && performance.now() - start > BREATH) break;
    }
    if (drawn < end) {
      setTimeout(() => drawUpTo(end, true));
      return;
    }
    more.remove();
    if (drawn === items.length) return;
    more.textContent = `再看 ${Math.min(AT_ONCE, items.length - drawn)} 条，还有 ${items.length - drawn} 条`;
    box.append(more);
  };
  more.addEventListener('click', () => drawUpTo(drawn + AT_ONCE, true));
  drawUpTo(AT_ONCE, true);
  return { node: box, reach: (index) => drawUpTo(index + 1, false) };
}
