import { element } from '../element.ts';
import type { TrayItem } from './tray-item.ts';
import { onTray, readTray, writeTray } from './tray-store.ts';

const buttons: { button: HTMLButtonElement; ref: string }[] = [];

/** A button that keeps a clause in 摘编, and gives it back; `item` is read when it is pressed. */
export function keepButton(ref: string, label: string, item: () => TrayItem): HTMLElement {
  const button = element('button', { type: 'button', class: 'keep', title: '放进摘编' }, '摘编');
  button.setAttribute('aria-label', `放进摘编：${label}`);
  const said = element('span', { role: 'status', class: 'sr' });
  button.addEventListener('click', () => {
    const items = readTray();
    const others = items.filter((one) => one.ref !== ref);
    const keeps = others.length === items.length;
    if (writeTray(keeps ? [...others, item()] : others))
      said.textContent = keeps ? `已放进摘编，共 ${others.length + 1} 条` : '已从摘编取出';
    else refuse(said);
  });
  if (buttons.length === 0) onTray(show);
  buttons.push({ button, ref });
  if (shown.has(ref)) press(button, true);
  return element('span', { class: 'keeping' }, button, said);
}

/** Why nothing was kept, for everybody to see. */
function refuse(said: HTMLElement): void {
  said.classList.remove('sr');
  said.textContent =
    readTray().length > 0
      ? '没有放进：摘编已满，或这个浏览器给的地方用完了'
      : '没有放进：这个浏览器不让网页留存内容，可以用“复制”';
}

let shown = new Set(readTray().map(({ ref }) => ref));

function show(): void {
  shown = new Set(readTray().map(({ ref }) => ref));
  for (const { button, ref } of buttons) press(button, shown.has(ref));
}

function press(button: HTMLButtonElement, kept: boolean): void {
  button.setAttribute('aria-pressed', String(kept));
  button.textContent = kept ? '已摘编' : '摘编';
}
