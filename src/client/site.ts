/** A button in the foot that turns between the system's theme, light and dark. */
function addThemeButton(): void {
  const foot = document.querySelector('.foot');
  if (foot === null) return;
  const root = document.documentElement;
  const names = { '': '随系统', light: '浅色', dark: '深色' };
  const order = Object.keys(names) as (keyof typeof names)[];
  const current = (): keyof typeof names => (root.dataset['theme'] ?? '') as keyof typeof names;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'theme';
  const label = (): void => {
    button.textContent = `明暗：${names[current()]}`;
  };
  button.addEventListener('click', () => {
    const next = order[(order.indexOf(current()) + 1) % order.length] ?? '';
    if (next === '') delete root.dataset['theme'];
    else root.dataset['theme'] = next;
    try {
      localStorage.setItem('theme', next);
    } catch {
      // Storage refused: the choice holds for this page.
    }
    label();
  });
  label();
  foot.append(button);
}

/** `/` goes to the search box, as in many reading tools. */
function focusSearchOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
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

addThemeButton();
openDataBeside();
focusSearchOnSlash();
