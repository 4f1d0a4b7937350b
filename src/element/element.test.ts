import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { elementToHtml } from './element-to-html.ts';
import { elementToXml } from './element-to-xml.ts';
import { h } from './h.ts';

test('no text and no value of an attribute is markup', () => {
  const hostile = '</td><script>alert("1")</script>&amp;';
  const cell = h('td', { 'data-of': hostile, class: null }, hostile, false);
  expect(elementToHtml(cell)).toBe(
    '<td data-of="</td><script>alert(&quot;1&quot;)</script>&amp;amp;">' +
      '&lt;/td>&lt;script>alert("1")&lt;/script>&amp;amp;</td>',
  );
  expect(elementToXml(cell)).toBe(
    '<td data-of="&lt;/td&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;">' +
      '&lt;/td&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;</td>',
  );
});

test.each([
  ['HTML', elementToHtml],
  ['XML', elementToXml],
])('as %s a parser reads it back, whatever it holds', (_, write) => {
  const text = fc
    .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...'<>&"\'/\n;')), {
      minLength: 1,
    })
    .map((parts) => `.${parts.join('')}`);
  fc.assert(
    fc.property(text, (said) => {
      const written = write(h('svg', { 'data-x': said }, h('text', {}, said)));
      const read = fromHtml(written, { fragment: true }).children[0];
      const inner = read?.type === 'element' ? read.children[0] : undefined;
      if (read?.type !== 'element' || inner?.type !== 'element')
        throw new Error('expected elements');
      expect(read.properties['dataX']).toBe(said);
      expect(inner.children).toMatchObject([{ type: 'text', value: said }]);
    }),
    { seed: 6 },
  );
});

test('a drawing closes its empty elements, lengths are whole', () => {
  const drawing = h('svg', { viewBox: '0 0 9 9' }, h('rect', { x: -0.2, 'text-anchor': 'end' }));
  const written = '<svg viewBox="0 0 9 9"><rect x="0" text-anchor="end"/></svg>';
  expect([elementToHtml(drawing), elementToXml(drawing)]).toEqual([written, written]);
  expect(() => h('rect', { x: Number.NaN })).toThrow(/x: found NaN/);
});

test('what XML cannot hold is shown as U+FFFD', () => {
  expect(elementToXml(h('text', {}, 'a\u0001b\ud800c'))).toBe('<text>a\ufffdb\ufffdc</text>');
});
