import { expect, test } from 'vitest';
import { clauseHref, relativeHref } from './href.ts';

test.each([
  ['index.html', 'plans/x.html#c3', 'plans/x.html#c3'],
  ['plans/x.html', 'plans/x.html#c3', '#c3'],
  ['plans/x.html', 'plans/y.html#c3', 'y.html#c3'],
  ['plans/x.html', 'index.html', '../index.html'],
  ['bodies/370405/keji.html', 'search.html?q=%E9%94%82', '../../search.html?q=%E9%94%82'],
  ['targets/index.html', 'targets/index.html', 'index.html'],
])('from %s to %s: %s', (from, to, href) => {
  expect(relativeHref(from, to)).toBe(href);
});

test('an entry known by its reference has its address', () => {
  expect(clauseHref('x-plan#c12-i1')).toBe('plans/x-plan.html#c12-i1');
});
