import type { ElementContent } from 'hast';

/** The text of an element, as textContent gives it in a browser. */
export function elementToText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(elementToText).join('') : '';
}
