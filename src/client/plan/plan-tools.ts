import { lazyScript } from '../lazy-script.ts';
import { keepPlain } from './plain-figures.ts';

/** The plan as sheets with page numbers, in a script of its own. */
const loadBooklet = lazyScript<(article: HTMLElement) => Promise<void>>(
  'scripts/booklet.js',
  'planBooklet',
);

/** The buttons in the plan's head: figures marked or not, 打印全文 and 装订成册. */
export function runPlanTools(article: HTMLElement): void {
  const [figures, whole, booklet] = article.querySelectorAll('.plan-tools button');
  const press = (): void =>
    figures?.setAttribute('aria-pressed', String(!article.classList.contains('plain')));
  figures?.addEventListener('click', () => {
    keepPlain(article.classList.toggle('plain'));
    press();
  });
  press();
  whole?.addEventListener('click', () => print());
  booklet?.setAttribute('title', 'A4：封面、带页码的目录、页眉页脚、来源');
  booklet?.addEventListener('click', () => void loadBooklet().then((show) => show(article)));
}
