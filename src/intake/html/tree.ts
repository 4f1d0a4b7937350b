import type { Element, Nodes, Parents } from 'hast';

/** Elements whose content is no text of the page. */
export const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'canvas',
  'head',
  'title',
  'meta',
  'link',
  'map',
  'audio',
  'video',
]);
/** Controls: their words are the page's, not the document's. */
export const CONTROLS = new Set([
  'button',
  'select',
  'option',
  'textarea',
  'input',
  'form-label',
  'marquee',
]);
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'caption',
]);

export function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

export function isBlock(node: Nodes): boolean {
  return isElement(node) && BLOCKS.has(node.tagName);
}

/** True for what a browser does not show: display:none, hidden. */
export function isHidden(element: Element): boolean {
  const style = attribute(element, 'style');
  return (
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style) ||
    (element.properties['hidden'] ?? false) !== false
  );
}

export function attribute({ properties }: Element, name: string): string {
  const value = properties[name] ?? '';
  return Array.isArray(value) ? value.join(' ') : `${value}`;
}

/** The words below a node, without what is no text of the page. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (isElement(node) && (SILENT.has(node.tagName) || isHidden(node))))
    return '';
  return node.children.map((each) => wordsOf(each)).join('');
}

/** Every element below a node, in order of the page. */
export function* elementsOf(node: Parents): Generator<Element> {
  for (const each of node.children) {
    if (!isElement(each)) continue;
    yield each;
    yield* elementsOf(each);
  }
}
