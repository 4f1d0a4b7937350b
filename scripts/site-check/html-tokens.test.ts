import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { elementToHtml } from '../../src/element/element-to-html.ts';
import { h } from '../../src/element/h.ts';
import { htmlTokens } from './html-tokens.ts';

/** What a standard parser reads: each element's name and attributes, and runs of text, in page order. */
function parsed(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  const own =
    node.type === 'element'
      ? [
          `<${node.tagName} ${String(node.properties['dataX'])} ${String(node.properties['title'])}>`,
        ]
      : [];
  return 'children' in node ? [...own, ...node.children.flatMap(parsed)] : own;
}

const read = (html: string): string[] =>
  [...htmlTokens(html)].flatMap((token) => {
    if (token.kind === 'close') return [];
    if (token.kind === 'text') return [token.text];
    const { name, attributes } = token;
    return [`<${name} ${String(attributes.get('data-x'))} ${String(attributes.get('title'))}>`];
  });

const signs = fc.constantFrom('<', '>', '&', '"', "'", '/', ';', '=', '&lt;', '<b>', '-->', '中');
const text = fc.array(signs, { minLength: 1, maxLength: 8 }).map((parts) => `.${parts.join('')}`);

test('a page that our own writers made is read as a standard parser reads it', () => {
  const tree = fc.letrec<{ node: ReturnType<typeof h> }>((tie) => ({
    node: fc
      .tuple(
        fc.constantFrom('div', 'span', 'svg', 'br', 'img'),
        text,
        fc.option(text),
        fc.array(fc.oneof({ depthSize: 'small' }, text, tie('node')), { maxLength: 3 }),
      )
      .map(([tag, value, title, children]) =>
        // A void element has no children, text beside text would be one run.
        h(
          tag === 'svg' && children.length > 0 ? 'div' : tag,
          { 'data-x': value, title },
          ...(/br|img/u.test(tag)
            ? []
            : children.filter(
                (child, at) => typeof child !== 'string' || typeof children[at - 1] !== 'string',
              )),
        ),
      ),
  })).node;
  fc.assert(
    fc.property(tree, (node) => {
      const html = elementToHtml(node);
      expect(read(html)).toEqual(parsed(fromHtml(html, { fragment: true })));
    }),
    { seed: 6 },
  );
});
