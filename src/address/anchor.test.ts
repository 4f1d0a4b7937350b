import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anchorAround,
  anchorPlace,
  countedKinds,
  formatAnchor,
  isChapterAnchor,
  keyedKinds,
  namedKinds,
  parseAnchor,
  type Step,
} from './anchor.ts';
import { sayAnchor } from './say-anchor.ts';

test.each([
  ['c12', '第12条'],
  ['ch2-c12', '二第12条'],
  ['ch2-s3', '二（三）'],
  ['ch12-s20-i4', '十二（二十）第4项'],
  ['pre-p1', '引言第1段'],
  ['head-p2', '文首第2段'],
  ['end-p1', '文末第1段'],
  ['title', '标题'],
  ['a1-c3', '附件1第3条'],
  ['d2-ch1', '文件二一'],
  ['c12-i1', '第12条第1项'],
  ['c3-t1', '第3条数字1'],
  ['part1-p1', '第一篇第1段'],
  ['c12x2', '第12条（第二处）'],
  ['ch1x2-s1', '一（第二处）（一）'],
  ['a1x2-c3', '附件1（第二处）第3条'],
  ['c7-k0f3a2b', '第7条承诺'],
  ['c7-k0f3a2bx2', '第7条承诺（第二处）'],
])('%s is said %s', (anchor, said) => {
  expect(sayAnchor(anchor)).toBe(said);
});

test.each(['', 'c', 'c01', 'c12x1', 'C12', 'c12-', 'x2', 'c1--p1', 'title2', 'c1 ', 'c一'])(
  '“%s” is no anchor',
  (anchor) => {
    expect(parseAnchor(anchor)).toBeNull();
    expect(sayAnchor(anchor)).toBe('某处');
  },
);

const count = fc.integer({ min: 0, max: 5000 });
const step = fc.oneof(
  fc.record({
    kind: fc.constantFrom(...countedKinds),
    count,
    again: fc.integer({ min: 1, max: 120 }),
  }),
  fc.record({ kind: fc.constantFrom(...namedKinds) }),
) as fc.Arbitrary<Step>;
const promise = fc.record({
  kind: fc.constantFrom(...keyedKinds),
  key: fc.stringMatching(/^[0-9a-z]{6}$/u),
  again: fc.integer({ min: 1, max: 120 }),
});

test('what is written is read back, and said without a Latin letter', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 6 }),
      fc.option(promise),
      (place, last) => {
        const steps = last === null ? place : [...place, last];
        const anchor = formatAnchor(steps);
        expect(parseAnchor(anchor)).toEqual(steps);
        expect(sayAnchor(anchor)).not.toMatch(/\p{Script=Latin}/u);
      },
    ),
  );
});

test.each([
  ['ch2', true, 'body', ''],
  ['part1-ch2x2', true, 'body', 'part1'],
  ['a1x2-ch3', true, 'body', 'a1x2'],
  ['ch2-s3', false, 'body', 'ch2'],
  ['d2-head-p1', false, 'head', 'd2-head'],
  ['title', false, 'title', ''],
  ['a1-pre-p2', false, 'pre', 'a1-pre'],
  ['c5-t2', false, 'body', 'c5'],
])('%s: chapter %s, stands in %s, below %s', (anchor, chapter, place, around) => {
  expect(isChapterAnchor(anchor)).toBe(chapter);
  expect(anchorPlace(anchor)).toBe(place);
  expect(anchorAround(anchor)).toBe(around);
});
