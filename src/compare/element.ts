/** An element as data: written as HTML at build time and made as nodes in the browser, so that both look alike. */
export interface El {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (El | string)[];
}

/** Makes an element; children that are false or null fall out. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, string | null>>,
  ...children: readonly (El | string | null | false)[]
): El {
  return {
    tag,
    attributes: Object.fromEntries(
      Object.entries(attributes).flatMap(([name, value]) =>
        value === null ? [] : [[name, value]],
      ),
    ),
    children: children.filter((child) => child !== null && child !== false),
  };
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (one) => escapes[one] ?? one);

/** Writes an element as HTML; every text and value is escaped, none is markup. */
export function elementToHtml({ tag, attributes, children }: El): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const inner = children
    .map((child) => (typeof child === 'string' ? escape(child) : elementToHtml(child)))
    .join('');
  return `<${tag}${written.join('')}>${inner}</${tag}>`;
}
