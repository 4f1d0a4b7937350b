import { lazyScript } from '../lazy-script.ts';

/** The plan as sheets with page numbers, in a script of its own. */
const loadBooklet = lazyScript<(article: HTMLElement) => void>('scripts/booklet.js', 'planBooklet');

/** In the plan's head: figures marked or not, 打印全文 and 装订成册. */
export function addPlanTools(article: HTMLElement): void {
  const tools = article.querySelector('.plan-tools');
  if (tools === null) return;
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
  const booklet = document.createElement('button');
  booklet.type = 'button';
  booklet.textContent = '装订成册';
  booklet.title = 'A4：封面、带页码的目录、页眉页脚、来源';
  booklet.addEventListener('click', () => void loadBooklet().then((show) => show(article)));
  tools.append(figures, printAll, booklet);
}
