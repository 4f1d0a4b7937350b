import { element } from '../element.ts';
import { onTray, readTray } from './tray-store.ts';

/** Beside the way to 摘编 in the head of every page: how many clauses are kept. */
export function countTray(): void {
  const link = document.querySelector<HTMLAnchorElement>('.bar a[data-tray]');
  if (link === null) return;
  const count = element('span', { class: 'count' });
  link.append(count);
  const show = (): void => {
    const items = readTray();
    count.textContent = items.length === 0 ? '' : ` ${items.length}`;
    link.setAttribute('aria-label', items.length === 0 ? '摘编' : `摘编，${items.length} 条`);
  };
  show();
  onTray(show);
  if (keepsByPage()) carryAlong(link);
}

/** Firefox keeps what a page of a folder stores for that page alone. */
const keepsByPage = (): boolean =>
  location.protocol === 'file:' && CSS.supports('-moz-appearance', 'none');

/** There the way to 摘编 carries what this page has kept, and the page of 摘编 keeps it from then on. */
function carryAlong(link: HTMLAnchorElement): void {
  const [address = ''] = link.href.split('#');
  link.addEventListener('click', () => {
    const items = readTray();
    link.href =
      items.length === 0 ? address : `${address}#${encodeURIComponent(JSON.stringify(items))}`;
  });
}
