import { element } from '../element.ts';
import { slowly } from './slowly.ts';

/** So many members stand at first, and come with each press of the button. */
const AT_ONCE = 100;

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
  const drawOne = (): boolean => {
    if (drawn < end) {
      list.append(draw(items[drawn] as T));
      drawn += 1;
      return true;
    }
    more.remove();
    const left = items.length - drawn;
    if (left === 0) return false;
    more.textContent = `再看 ${Math.min(AT_ONCE, left)} 条，还有 ${left} 条`;
    box.append(more);
    return false;
  };
  const reach = (wanted: number): void => {
    end = Math.max(end, Math.min(wanted, items.length));
  };
  const goOn = (): void => {
    reach(drawn + AT_ONCE);
    slowly(drawOne);
  };
  more.addEventListener('click', goOn);
  goOn();
  return {
    node: box,
    reach: (index) => {
      reach(index + 1);
      while (drawOne());
    },
  };
}
