import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotsToTitle } from './dots-to-title.ts';
import { figure, PLACES } from './fixtures/figures.ts';
import { placeDistribution } from './place-distribution.ts';
import { placeRuler } from './place-ruler.ts';
import { rulerLine } from './ruler-line.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

const { tai } = PLACES;

describe('rulers', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
    fc.integer({ min: 0, max: 100 }),
    fc.constant(0),
  );
  const places = Object.values(PLACES);
  const marksOf = (values: readonly number[]) =>
    values.map((one, at) => {
      const place = places[at % places.length] ?? tai;
      const said = figure({ value: one, place, op: at % 2 === 0 ? '>=' : '=' });
      return { figure: said, line: rulerLine(said, '') };
    });

  it('every mark stands between the ends, in the order of the values, and covers no other', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (values) => {
        const { marks, start, end, height } = placeRuler(marksOf(values), '个', 324);
        const sorted = [...marks].sort((a, b) => a.figure.value - b.figure.value);
        sorted.forEach(({ x, y }, at) => {
          expect(x).toSatisfy((to: number) => to >= start - 0.01 && to <= end + 0.01);
          expect(y).toSatisfy((to: number) => to > 0 && to < height);
          expect(x).toBeGreaterThanOrEqual((sorted[at - 1]?.x ?? 0) - 1e-6);
        });
        for (const [at, one] of marks.entries())
          for (const other of marks.slice(at + 1))
            expect(Math.abs(one.x - other.x) >= 20 || Math.abs(one.y - other.y) >= 20).toBe(true);
      }),
      { seed: 6 },
    );
  });

  it.each([
    [[4.5, 4.6, 4.96], '个', ['4.4', '5.2'], true],
    [[70, 90], '%', ['60', '100'], true],
    [[97, 99], '%', ['96', '100'], true],
    [[0, 1e9], '元', ['0', '12亿'], false],
    [[-3, 4], '%', ['−4', '6'], false],
  ])('%j %s is drawn from and to %j', (values, unit, ends, broken) => {
    const placed = placeRuler(marksOf(values), unit, 624);
    expect([placed.ends, placed.broken]).toEqual([ends, broken]);
  });
});

describe('heaps', () => {
  it('hold every figure once, with the median of all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5, max: 200 }), { minLength: 7, maxLength: 300 }),
        (values) => {
          const figures = values.map((one) => figure({ value: one / 2 }));
          const frame = { width: 624, side: 5, tallest: 400 };
          const { heaps, each, start, end } = placeDistribution(figures, [], frame);
          expect(each).toBe(1);
          expect(heaps.reduce((sum, { squares }) => sum + squares, 0)).toBe(values.length);
          for (const { x } of heaps) expect(x >= start && x <= end).toBe(true);
        },
      ),
      { seed: 6 },
    );
  });
});

describe('titles', () => {
  const county = (code: string, value: number, said = {}) =>
    figure({
      place: { ...tai, code, name: `${code}区` },
      document: `${code}区规划`,
      value,
      number: String(value),
      unit: '%',
      kind: 'share',
      ...said,
    });
  const five = ['甲', '乙', '丙', '丁', '戊'].map((code, at) => county(code, 60 + at));

  it.each([
    ['one', [county('甲', 3, { op: '>=' })], '率：甲区规划2025年3%以上'],
    ['equal', [county('甲', 3), county('乙', 3)], '率：2个数所写相同，3%'],
    [
      'equal but for their bounds',
      [county('甲', 7), county('乙', 7, { op: '>=' })],
      '率：2个数写的都是7%，有的带“左右”“以上”等字',
    ],
    [
      'two: both documents',
      [county('甲', 70), county('乙', 90)],
      '率：从甲区规划2025年70%到乙区规划2025年90%',
    ],
    [
      'four places rank nobody',
      five.slice(0, 4),
      '率：4个数，从甲区规划2025年60%到丁区规划2025年63%',
    ],
    ['five may be ranked', five, '率：2025年，戊区最高，64%；甲区最低，60%'],
    [
      'but not with a draft',
      five.map((one, at) => ({ ...one, draft: at === 0 })),
      '率：5个数，从甲区规划2025年60%到戊区规划2025年64%',
    ],
    [
      'not over two years',
      five.map((one, at) => ({ ...one, period: at === 0 ? '2023' : '2025' })),
      '率：5个数，从甲区规划2023年60%到戊区规划2025年64%',
    ],
    [
      'not by counts',
      five.map((one) => ({ ...one, unit: '家', kind: 'level' as const })),
      '率：5个数，从甲区规划2025年60家到戊区规划2025年64家',
    ],
  ])('%s', (_, figures, title) => {
    expect(dotsToTitle('率', figures, true)).toBe(title);
  });

  it('a publisher may want no superlatives', () => {
    expect(dotsToTitle('率', five, false)).toBe(
      '率：5个数，从甲区规划2025年60%到戊区规划2025年64%',
    );
  });
});

describe('text', () => {
  it('keeps every character, and every line within the width or one character long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'规划（三年）、。，《》“”2025%abc.X -·'), { maxLength: 80 }),
        fc.integer({ min: 20, max: 300 }),
        (characters, width) => {
          const text = characters.join('');
          const lines = wrapText(text, width, 14);
          expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
          for (const line of lines)
            expect([...line].length === 1 || textWidth(line, 14) <= width + 0.001).toBe(true);
        },
      ),
      { seed: 6 },
    );
  });

  it('parts no number from its decimals and starts no line with 、', () => {
    expect(wrapText('每千人口3岁以下婴幼儿托位数达到4.96个', 98, 14)).toEqual([
      '每千人口3岁以',
      '下婴幼儿托位数',
      '达到4.96个',
    ]);
    expect(wrapText('一二三四五、六七', 70, 14)).toEqual(['一二三四', '五、六七']);
  });
});
