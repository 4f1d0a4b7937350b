import { element } from './element.ts';

// The tally of changes is a filter: a press shows the entries of one kind, 全部变动 all that changed.
const tally = document.querySelector('[data-tally]');
const rows = Array.from(document.querySelectorAll<HTMLElement>('[data-keys]'));

function show(key: string): void {
  for (const row of rows) {
    const keys = (row.dataset['keys'] ?? '').split(' ');
    row.hidden = key === 'all' ? false : !keys.includes(key);
  }
  for (const button of Array.from(tally?.querySelectorAll('button') ?? []))
    button.setAttribute('aria-pressed', String(button.dataset['key'] === key));
}

for (const item of Array.from(tally?.querySelectorAll('li') ?? [])) {
  const key = item.dataset['key'] ?? '';
  const button = element('button', { type: 'button', 'data-key': key });
  button.append(...Array.from(item.childNodes));
  button.addEventListener('click', () => {
    show(key);
  });
  item.dataset['pressable'] = '';
  item.append(button);
}
show('all');
