/** What stands between the lines of the text and must not travel with it. */
const ours = '.m, .mark, .tools, .t, .sr, .beside';

/**
 * Copying by selection gives the words alone, without the page's colours and marks: paragraphs as lines of
 * plain text and as bare `<p>` for Word.
 */
export function cleanSelection(article: HTMLElement): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || event.clipboardData === null) return;
    const range = selection.getRangeAt(0);
    if (!article.contains(range.commonAncestorContainer)) return;
    const paragraphs = rangeToParagraphs(range);
    if (paragraphs.length === 0) return;
    event.clipboardData.setData('text/plain', paragraphs.join('\n'));
    const html = document.createElement('div');
    for (const paragraph of paragraphs) {
      const p = document.createElement('p');
      p.textContent = paragraph;
      html.append(p);
    }
    event.clipboardData.setData('text/html', html.innerHTML);
    event.preventDefault();
  });
}

/** The selected words, one string a paragraph. */
function rangeToParagraphs(range: Range): string[] {
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  for (const element of copy.querySelectorAll(ours)) element.remove();
  const blocks = [...copy.querySelectorAll('p, h2, h3, div.c')].filter(
    (block) => block.querySelector('p') === null,
  );
  const texts = blocks.length > 0 ? blocks : [copy];
  return texts.map((block) => block.textContent.trim()).filter((text) => text !== '');
}
