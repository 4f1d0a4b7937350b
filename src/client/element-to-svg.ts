import type { Element } from 'hast';

/** Makes nodes of a drawing kept as data: `elementToDom` for SVG. */
export function elementToSvg({ tagName, properties, children }: Element): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tagName);
  for (const [name, value] of Object.entries(properties)) made.setAttribute(name, String(value));
  for (const child of children)
    if (child.type === 'element') made.append(elementToSvg(child));
    else if (child.type === 'text') made.append(child.value);
  return made;
}
