import type { Attribute, SvgNode } from './svg-node.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 cannot hold at all, even as a reference. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Escapes text for both element content and a double-quoted attribute of HTML and XML. */
export const escapeText = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Writes an attribute's value; lengths to whole px; throws on NaN and infinities (our own bug). */
export const attributeToString = (name: string, value: Attribute): string => {
  if (typeof value === 'string') return escapeText(value);
  if (!Number.isFinite(value))
    throw new Error(`Chart attribute ${name}: found ${String(value)}, expected a finite number`);
  return String(Math.round(value) + 0);
};

/** Writes a drawing as a string that is valid both inside HTML and as an XML file of its own. */
export const svgToString = (node: SvgNode): string => {
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${attributeToString(name, value)}"`)
    .join('');
  const inner = node.children
    .map((child) => (typeof child === 'string' ? escapeText(child) : svgToString(child)))
    .join('');
  return inner === ''
    ? `<${node.tag}${attributes}/>`
    : `<${node.tag}${attributes}>${inner}</${node.tag}>`;
};
