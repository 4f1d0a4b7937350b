import { expect, test } from 'vitest';
import { clauseHref, hrefToReference, relativeHref } from './href.ts';
import {
  figureToEntry,
  isFigureOf,
  parseRef,
  promiseRef,
  promiseToEntry,
  refOf,
} from './reference.ts';

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

test('a figure and a promise know their entry', () => {
  expect(['x#c3-t12', 'x#c3', 'x#ch1-c3x2-t1'].map(figureToEntry)).toEqual([
    'x#c3',
    'x#c3',
    'x#ch1-c3x2',
  ]);
  expect([isFigureOf('c3-t1', 'c3'), isFigureOf('x#c31-t1', 'x#c3')]).toEqual([true, false]);
  expect([promiseRef('x#c7', '0f3a2b', 1), promiseRef('x#c7', '0f3a2b', 2)]).toEqual([
    'x#c7-k0f3a2b',
    'x#c7-k0f3a2bx2',
  ]);
  expect(['x#c7-k0f3a2bx2', 'x#c7-k1', 'x#c7'].map(promiseToEntry)).toEqual(['x#c7', 'x#c7', null]);
});
