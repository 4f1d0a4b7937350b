/**
 * Cuts a paragraph at the end of the sheet's body and gives what does not fit as a paragraph that goes on; the paragraph
 * itself where fewer than two lines would stay, null where all of it fits.
 */
export function cutAtEnd(block: HTMLElement, body: HTMLElement): HTMLElement | null {
  const limit = body.getBoundingClientRect().top + body.clientHeight;
  const texts = textsOf(block);
  const length = texts.reduce((sum, { data }) => sum + data.length, 0);
  const range = document.createRange();
  const bottomAt = (at: number): DOMRect => {
    const [node, offset] = place(texts, at);
    range.setStart(node, offset);
    range.setEnd(node, Math.min(offset + 1, node.data.length));
    return range.getBoundingClientRect();
  };
  let [low, high] = [0, length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (bottomAt(middle).bottom > limit) high = middle;
    else low = middle + 1;
  }
  if (low === length) return null;
  const line = Number.parseFloat(getComputedStyle(block).lineHeight);
  if (limit - block.getBoundingClientRect().top < 2 * line || low === 0) return block;
  const [node, offset] = place(texts, low);
  range.setStart(node, offset);
  range.setEnd(block, block.childNodes.length);
  const rest = block.cloneNode(false) as HTMLElement;
  rest.classList.add('goes-on');
  rest.append(range.extractContents());
  return rest;
}

function textsOf(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  return texts;
}

/** The text node, and the place in it, of the sign at `at` of all the block's text. */
function place(texts: readonly Text[], at: number): [Text, number] {
  let before = 0;
  for (const text of texts) {
    if (at < before + text.data.length) return [text, at - before];
    before += text.data.length;
  }
  const last = texts[texts.length - 1] ?? document.createTextNode('');
  return [last, last.data.length];
}
