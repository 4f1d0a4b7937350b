import { element } from '../element.ts';
import { articleToBlocks } from './article-to-blocks.ts';
import { fillSheets } from './fill-sheets.ts';
import type { Others } from './plan-to-counterparts.ts';

/** Lines of contents on a sheet. */
const linesASheet = 28;

/** A plan as sheets of A4: title, contents with page numbers, text under running heads, source. The page must show them. */
export function makeBooklet(article: HTMLElement, others: Others): HTMLElement {
  const booklet = element('div', { class: 'booklet' });
  article.ownerDocument.body.append(booklet);
  const cite = article.dataset['cite'] ?? document.title;
  const { edition = '', mark = '', name = '', site } = document.body.dataset;
  const address = site === undefined ? (location.pathname.split('/').pop() ?? '') : location.href;
  const foot = `${name} · ${mark} · 版次 ${edition} · ${address.replace(/[?#].*$/u, '')}`;
  booklet.append(titleSheet(article, `${mark}\u3000版次 ${edition}`));
  const numbered: HTMLElement[] = [];
  const open = (head: string): HTMLElement => {
    const body = element('div', { class: 'body' });
    const sheet = element(
      'section',
      { class: 'sheet' },
      element('p', { class: 'head' }, head),
      body,
      element(
        'p',
        { class: 'foot' },
        element('span', {}, cite, element('br', {}), foot),
        element('b', {}, String(numbered.length + 1)),
      ),
    );
    booklet.append(sheet);
    numbered.push(body);
    return body;
  };
  const blocks = articleToBlocks(article, others);
  const heads = blocks.filter(({ element: { className } }) => className === 'chapter');
  const lines = [...heads.map(({ element: head }) => head.textContent), '来源和校验'].map((words) =>
    element('p', { class: 'line' }, element('span', {}, words), element('b', {}, '0')),
  );
  for (let from = 0; from < lines.length; from += linesASheet) {
    const body = open('');
    if (from === 0) body.append(element('h2', { class: 'chapter' }, '目\u3000录'));
    body.append(...lines.slice(from, from + linesASheet));
  }
  fillSheets(blocks, () => open(''));
  const source = open('');
  source.append(element('h2', { class: 'chapter' }, '来源和校验'));
  const known = article.querySelector('.source dl');
  if (known !== null) source.append(known.cloneNode(true));
  source.append(
    element(
      'p',
      { class: 'small' },
      '条末小字是整理者所加；与印发单位公布的文本不一致时，以印发单位公布的为准。',
    ),
  );
  [...heads.map((head) => head.element), source].forEach((target, at) => {
    const page = numbered.findIndex((body) => body === target || body.contains(target)) + 1;
    const line = lines[at]?.lastElementChild;
    if (line !== null && line !== undefined) line.textContent = String(page);
  });
  nameHeads(numbered.slice(0, -1), new Set(heads.map((head) => head.element)));
  return booklet;
}

/** Each sheet is headed by the chapter that it begins in; one that begins with a chapter's head needs none. */
function nameHeads(bodies: readonly HTMLElement[], heads: ReadonlySet<HTMLElement>): void {
  let chapter = '';
  for (const body of bodies) {
    const own = [...body.children].filter((child) => heads.has(child as HTMLElement));
    const head = body.previousElementSibling;
    if (head !== null && own[0] !== body.firstElementChild) head.textContent = chapter;
    chapter = own[own.length - 1]?.textContent ?? chapter;
  }
}

function titleSheet(article: HTMLElement, foot: string): HTMLElement {
  const seal = article.querySelector('.t .sig')?.cloneNode(true) ?? '';
  const facts = [...article.querySelectorAll('.t .meta div')]
    .slice(0, 3)
    .map((one) => element('p', {}, one.querySelector('dd')?.textContent.trim() ?? ''));
  const draft = article.querySelector('.t .draft');
  return element(
    'section',
    { class: 'sheet first' },
    element('p', { class: 'of' }, document.body.dataset['name'] ?? ''),
    seal,
    element('h1', {}, article.querySelector('.t h1')?.textContent ?? ''),
    ...(draft === null ? [] : [element('p', { class: 'draft' }, draft.textContent)]),
    ...facts,
    element(
      'p',
      { class: 'under' },
      `${document.body.dataset['stance'] ?? ''}\u3000文字依原文，条末小字为整理者所加`,
    ),
    element('p', { class: 'under' }, foot),
  );
}
