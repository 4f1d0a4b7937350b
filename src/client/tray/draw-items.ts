import { element } from '../element.ts';
import { type TrayItem, itemPath, moveItem } from './tray-item.ts';

/** Kept clauses in their order, each with its buttons; `change` hears the new order and where the keyboard should stand. */
export function drawItems(
  list: HTMLElement,
  items: readonly TrayItem[],
  change: (items: TrayItem[], focus: { ref: string; act: string } | null) => void,
): void {
  list.replaceChildren(
    ...items.map((item, at) => {
      const { ref, text, cite } = item;
      const button = (act: string, name: string, off: boolean, run: () => void): HTMLElement => {
        const made = element('button', { type: 'button', 'data-act': act }, name);
        made.setAttribute('aria-label', `${name}：第 ${at + 1} 条，${cite}`);
        made.disabled = off;
        made.addEventListener('click', run);
        return made;
      };
      const move = (step: number, act: string): void =>
        change(moveItem(items, ref, step), { ref, act });
      const remove = (): void => {
        const next = items[at + 1] ?? items[at - 1];
        const rest = items.filter((one) => one !== item);
        change(rest, next === undefined ? null : { ref: next.ref, act: 'remove' });
      };
      return element(
        'li',
        { 'data-ref': ref },
        element('p', { class: 'tx' }, text),
        element('p', { class: 'cite' }, '——', element('a', { href: itemPath(item) }, cite)),
        element(
          'p',
          { class: 'acts no-print' },
          button('up', '上移', at === 0, () => move(-1, 'up')),
          button('down', '下移', at === items.length - 1, () => move(1, 'down')),
          button('remove', '移除', false, remove),
        ),
      );
    }),
  );
}
