import { expect, test } from 'vitest';
import { elementToHtml, h } from './element.ts';

test('no text and no value of an attribute is markup', () => {
  const hostile = '</td><script>alert("1")</script>&amp;';
  expect(elementToHtml(h('td', { 'data-of': hostile, class: null }, hostile, false))).toBe(
    '<td data-of="&lt;/td&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;">' +
      '&lt;/td&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;</td>',
  );
});
