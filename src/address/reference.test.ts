import { expect, test } from 'vitest';
import { clauseHref, hrefToReference, relativeHref } from './href.ts';
import { parseRef, refOf } from './reference.ts';

test.each([
  { plan: 'x-plan-2025', anchor: 'c12x2-i1' },
  { plan: 'x', anchor: 'a1-ch2' },
])('a reference and its link lead back to $plan $anchor', (reference) => {
  const ref = refOf(reference);
  expect(parseRef(ref)).toEqual(reference);
  for (const page of ['index.html', 'plans/y.html', 'bodies/370405/keji.html']) {
    expect(hrefToReference(relativeHref(page, clauseHref(ref)))).toEqual(reference);
  }
});

test('a link with the words of a search leads to its entry', () => {
  expect(hrefToReference('plans/x.html?q=a%23b.html#c4')).toEqual({ plan: 'x', anchor: 'c4' });
});

test('a plan without an anchor', () => {
  expect(parseRef('x-plan')).toEqual({ plan: 'x-plan', anchor: '' });
});
