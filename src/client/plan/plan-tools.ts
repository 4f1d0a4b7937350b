/** In the plan's head: figures marked or not, and 打印全文. */
export function addPlanTools(article: HTMLElement): void {
  const head = article.querySelector('.t');
  if (head === null) return;
  const tools = document.createElement('p');
  tools.className = 'plan-tools';
  const figures = document.createElement('button');
  figures.type = 'button';
  figures.textContent = '标出数字';
  const show = (marked: boolean): void => {
    article.classList.toggle('plain', !marked);
    figures.setAttribute('aria-pressed', String(marked));
  };
  figures.addEventListener('click', () => {
    const marked = article.classList.contains('plain');
    show(marked);
    try {
      localStorage.setItem('figures', marked ? 'marked' : 'plain');
    } catch {
      // Storage refused on file://: the choice holds for this page.
    }
  });
  let stored: string | null = null;
  try {
    stored = localStorage.getItem('figures');
  } catch {
    // As above.
  }
  show(stored !== 'plain');
  const printAll = document.createElement('button');
  printAll.type = 'button';
  printAll.textContent = '打印全文';
  printAll.addEventListener('click', () => print());
  tools.append(figures, printAll);
  head.append(tools);
}
