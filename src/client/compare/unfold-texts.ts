/** 展开 below a tall text of the collation shows it whole, and 收起 its first lines again. */
export function unfoldTexts(table: HTMLElement): void {
  table.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || !target.classList.contains('more')) return;
    const open = target.previousElementSibling?.classList.toggle('open') === true;
    target.textContent = open ? '收起' : '展开';
    target.setAttribute('aria-expanded', String(open));
  });
}
