import type { ElementContent } from 'hast';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 cannot hold at all, even as a reference. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text for an element or a quoted attribute of XML; what XML cannot hold is shown as U+FFFD. */
export const escapeXml = (text: string): string =>
  text.replace(forbidden, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** Writes an element as XML, for files that leave the site: a picture's SVG. */
export function elementToXml(node: ElementContent): string {
  if (node.type !== 'element') return node.type === 'text' ? escapeXml(node.value) : '';
  const attributes = Object.entries(node.properties)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
  const inner = node.children.map(elementToXml).join('');
  const end = inner === '' ? '/>' : `>${inner}</${node.tagName}>`;
  return `<${node.tagName}${attributes}${end}`;
}
