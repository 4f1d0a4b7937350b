import type { Element, ElementContent } from 'hast';

/** An attribute's value: a length, which is drawn in whole px, is a finite number; null leaves the attribute out. */
export type Value = string | number | null;

/**
 * Makes an element of HTML or SVG as hast, by the names that attributes have in markup. Strings become text nodes, so
 * that nothing from data, a query or a file is ever markup; children that are false or null fall out.
 */
export function h(
  tagName: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly (ElementContent | string | false | null)[]
): Element {
  const properties: Element['properties'] = {};
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) properties[name] = typeof value === 'number' ? whole(name, value) : value;
  const content: ElementContent[] = [];
  for (const child of children) {
    if (typeof child === 'string') content.push({ type: 'text', value: child });
    else if (child !== null && child !== false) content.push(child);
  }
  return { type: 'element', tagName, properties, children: content };
}

/** A length in whole px; NaN and infinities are our own bug. */
const whole = (name: string, value: number): number => {
  if (!Number.isFinite(value))
    throw new Error(`Attribute ${name}: found ${String(value)}, expected a finite number`);
  return Math.round(value) + 0;
};
