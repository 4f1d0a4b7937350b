/** Rows whose names hold the typed words stay in sight; without script all rows stand there. */
function addFinder(): void {
  const input = document.querySelector<HTMLInputElement>('[data-find-input]');
  if (input === null) return;
  const status = document.querySelector('[data-find-status]');
  const none = document.querySelector<HTMLElement>('[data-find-none]');
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const find = (): void => {
    const words = input.value.normalize('NFKC').split(/\s+/u).filter(Boolean);
    let kinds = 0;
    for (const row of rows) {
      const name = (row.dataset['row'] ?? '').normalize('NFKC');
      row.hidden = !words.every((word) => name.includes(word));
      if (!row.hidden && row.tagName === 'TR') kinds += 1;
    }
    if (status !== null) status.textContent = words.length === 0 ? '' : `${kinds} 类`;
    if (none !== null) none.hidden = kinds > 0;
  };
  input.addEventListener('input', find);
  // a browser that comes back to the page fills the box again without an event
  find();
}

/** Print buttons of the page. */
function addPrint(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.addEventListener('click', () => window.print());
  }
}

addFinder();
addPrint();
