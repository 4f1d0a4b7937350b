import type { Element } from 'hast';
import { element } from './element.ts';

/** Makes nodes of an element kept as data; texts become text nodes, so that nothing in them is markup. */
export function elementToDom({ tagName, properties, children }: Element): HTMLElement {
  const attributes = Object.entries(properties).map(([name, value]) => [name, String(value)]);
  return element(
    tagName as 'div',
    Object.fromEntries(attributes) as Record<string, string>,
    ...children.flatMap((child) =>
      child.type === 'element' ? elementToDom(child) : child.type === 'text' ? child.value : [],
    ),
  );
}
