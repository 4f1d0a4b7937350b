import type { El } from '../compare/element.ts';

/** Makes nodes of an element kept as data; texts become text nodes, so that nothing in them is markup. */
export function elementToDom({ tag, attributes, children }: El): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  for (const child of children)
    node.append(typeof child === 'string' ? child : elementToDom(child));
  return node;
}
