import { nameTableParts } from './table-roles.ts';

/** A button in the foot that goes through the values of one choice, kept on the root as `data-<key>` and in storage. */
function addChoice(key: string, names: Record<string, string>): void {
  const foot = document.querySelector('.foot');
  if (foot === null) return;
  const root = document.documentElement;
  const chosen = root.dataset;
  const order = Object.keys(names);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = key;
  const label = (): void => {
    button.textContent = names[chosen[key] ?? ''] ?? '';
  };
  button.addEventListener('click', () => {
    const next = order[(order.indexOf(chosen[key] ?? '') + 1) % order.length] ?? '';
    if (next === '') root.removeAttribute(`data-${key}`);
    else chosen[key] = next;
    try {
      localStorage.setItem(key, next);
    } catch {
      // Storage refused: the choice holds for this page.
    }
    label();
  });
  label();
  foot.append(button);
}

/**
 * `/` goes to the search box, as in many reading tools, unless the reader has turned it off in the foot: who speaks to
 * the computer may say it unawares (WCAG 2.1.4).
 */
function focusSearchOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || document.documentElement.dataset['slash'] === 'off') return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target;
    if (target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
    const box = document.querySelector<HTMLInputElement>('input[name="q"]');
    if (box === null) return;
    event.preventDefault();
    box.focus();
  });
}

/** From a folder a browser shows a JSON file instead of saving it: in a tab of its own, the page stays. */
function openDataBeside(): void {
  if (location.protocol !== 'file:') return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[download][href$=".json"]')) {
    link.target = '_blank';
    link.title = '在新标签页打开，按 Ctrl+S 另存';
  }
}

addChoice('theme', { '': '明暗：随系统', light: '明暗：浅色', dark: '明暗：深色' });
addChoice('slash', { '': '按 / 去搜索：开', off: '按 / 去搜索：关' });
nameTableParts(document);
openDataBeside();
focusSearchOnSlash();
