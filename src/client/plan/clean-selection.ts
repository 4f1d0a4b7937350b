import { rowsToHtml, rowsToText } from './row-cells.ts';

/** What stands between the lines of the text and must not travel with it. */
const ours = '.m, .mark, .tools, .t, .sr, .beside, .row-notes';

/** A stretch of the selection: a paragraph, or rows of one table. */
type Stretch = { readonly words: string } | { readonly rows: Element[] };

/**
 * Copying by selection gives the words alone, without the page's colours and marks: paragraphs as lines of
 * plain text and as bare `<p>` for Word, rows of tables as tables.
 */
export function cleanSelection(article: HTMLElement): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || event.clipboardData === null) return;
    const range = selection.getRangeAt(0);
    if (!article.contains(range.commonAncestorContainer)) return;
    const stretches = rangeToStretches(range);
    if (stretches.length === 0) return;
    const texts = stretches.map((own) => ('rows' in own ? rowsToText(own.rows) : own.words));
    event.clipboardData.setData('text/plain', texts.join('\n'));
    event.clipboardData.setData('text/html', stretches.map(stretchToHtml).join(''));
    event.preventDefault();
  });
}

function stretchToHtml(stretch: Stretch): string {
  if ('rows' in stretch) return rowsToHtml(stretch.rows);
  const p = document.createElement('p');
  p.textContent = stretch.words;
  return p.outerHTML;
}

/** The selected paragraphs and rows in order, rows that follow one another together. */
function rangeToStretches(range: Range): Stretch[] {
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  for (const element of copy.querySelectorAll(ours)) element.remove();
  const blocks = [...copy.querySelectorAll('p, h2, h3, div.c, tr')].filter(
    (block) => block.querySelector('p') === null,
  );
  const stretches: Stretch[] = [];
  let table: Element | null | undefined;
  for (const block of blocks.length > 0 ? blocks : [copy]) {
    const last = stretches[stretches.length - 1];
    const isRow = block.localName === 'tr';
    const isNext =
      isRow && last !== undefined && 'rows' in last && block.closest('table') === table;
    if (isNext) last.rows.push(block);
    else if (isRow) stretches.push({ rows: [block] });
    else if (block.textContent.trim() !== '') stretches.push({ words: block.textContent.trim() });
    table = isRow ? block.closest('table') : undefined;
  }
  return stretches;
}
