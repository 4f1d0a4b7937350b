import { addChoice } from './add-choice.ts';
import { nameTableParts } from './table-roles.ts';
import { countTray } from './tray/count-tray.ts';

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

const foot = document.querySelector('.foot .choices');
const look = document.querySelector('.look > div');
addChoice(foot, 'theme', { '': '明暗：随系统', light: '明暗：浅色', dark: '明暗：深色' });
addChoice(foot, 'slash', { '': '按 / 去搜索：开', off: '按 / 去搜索：关' });
addChoice(look, 'size', { '': '字号：标准', large: '字号：大', largest: '字号：特大' });
addChoice(look, 'contrast', { plain: '对比：标准', more: '对比：加强' });
nameTableParts(document);
openDataBeside();
focusSearchOnSlash();
countTray();
