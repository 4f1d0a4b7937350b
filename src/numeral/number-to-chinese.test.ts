import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberToChinese, numberToDigits } from './number-to-chinese.ts';

describe('numbers', () => {
  it.each([
    [4.96, '4.96'],
    [0, '0'],
    [-0, '0'],
    [8300, '8300'],
    [12000, '1.2万'],
    [1e9, '10亿'],
    [-3, '−3'],
    [0.1 + 0.2, '0.3'],
    [1.5e12, '1.5万亿'],
    [-36480000, '−3648万'],
  ])('%d is written %s at an axis', (value, text) => {
    expect(numberToChinese(value)).toBe(text);
  });

  it('no finite number is written in powers of ten', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberToDigits(value)).toMatch(/^−?\d+(\.\d+)?$/);
        expect(numberToChinese(value)).toMatch(/^−?\d+(\.\d+)?(万|亿|万亿)?$/);
      }),
      { seed: 6 },
    );
  });
});
