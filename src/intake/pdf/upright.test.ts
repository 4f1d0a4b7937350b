import { expect, test } from 'vitest';
import { anglesToQuarter, angleToQuarter, toUpright, type Quarter } from './upright.ts';

const A4 = { left: 0, right: 595, top: 842, bottom: 0 };

test.each<[quarter: Quarter, box: [left: number, right: number, top: number, bottom: number]]>([
  [0, [10, 30, 800, 780]],
  [1, [42, 62, 30, 10]],
  [2, [565, 585, 62, 42]],
  [3, [533, 553, 832, 812]],
])(
  'what stands 10 from the left and 42 from the top of a page turned by %i quarters',
  (quarter, box) => {
    const [left, right, top, bottom] = box;
    expect(toUpright({ left, right, top, bottom }, A4, quarter)).toEqual({
      left: 10,
      right: 30,
      top: 42,
      bottom: 62,
    });
  },
);

test('a sheet that is cut to a box begins at its corner', () => {
  const sheet = { left: 20, right: 595, top: 822, bottom: 0 };
  const box = { left: 30, right: 50, top: 800, bottom: 780 };
  expect(toUpright(box, sheet, 0)).toEqual({ left: 10, right: 30, top: 22, bottom: 42 });
});

test('the way of most signs counts; slanted ones have none', () => {
  expect(anglesToQuarter([0, 0, 5.5, (3 * Math.PI) / 2])).toBe(0);
  expect(anglesToQuarter([(3 * Math.PI) / 2, (3 * Math.PI) / 2, 0])).toBe(1);
  expect(angleToQuarter(Math.PI / 4)).toBeNull();
  expect(angleToQuarter(2 * Math.PI - 0.01)).toBe(0);
});
