import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Op } from '../model/target.ts';
import { textToTargets } from './fixtures/text-to-targets.ts';

const whole = (text: string): string => `1.某项工作。加快推进有关工作，${text}。进一步完善机制。`;
const read = (text: string) => textToTargets(whole(text), { heading: '某项工作' });

const counted = fc.constantFrom(
  ['高新技术企业', '家'],
  ['市级以上创新平台', '个'],
  ['“专精特新”中小企业', '家'],
  ['规上服务业企业', '家'],
  ['省级重点实验室', '个'],
  ['标准化示范基地', '处'],
  ['骨干企业', '户'],
);
const made = fc.constantFrom(
  '新增',
  '培育',
  '引进',
  '建成',
  '打造',
  '创建',
  '力争新培育',
  '组织实施',
);
const measured = fc.constantFrom(
  ['规模以上工业总产值', '亿元'],
  ['粮食总产量', '万吨'],
  ['市场主体总量', '万户'],
  ['人均体育场地面积', '平方米'],
  ['可再生能源发电装机', '万千瓦'],
  ['年度用水总量', '亿立方米'],
);
const share = fc.constantFrom(
  '森林覆盖率',
  '常住人口城镇化率',
  '基本医疗保险参保率',
  '高新技术产业产值占比',
);
const grown = fc.constantFrom(
  '地区生产总值',
  '固定资产投资',
  '一般公共预算收入',
  '居民人均可支配收入',
);
const number = fc.integer({ min: 2, max: 1899 });
const percent = fc.integer({ min: 10, max: 999 }).map((value) => value / 10);
const tails = fc.constantFrom<[string, Op]>(
  ['', '='],
  ['以上', '>='],
  ['左右', '~'],
  ['以内', '<='],
);
const reaches = fc.constantFrom<[string, Op]>(
  ['达到', '='],
  ['突破', '>'],
  ['保持在', '='],
  ['不低于', '>='],
  ['控制在', '<='],
  ['稳定在', '='],
  ['提高到', '='],
);
const periods = fc.constantFrom(
  ['到2025年，', '2025'],
  ['2024年底前，', '2024'],
  ['', ''],
  ['到2030年，', '2030'],
);
const runs = { seed: 20260101, numRuns: 400 };

test('verb, thing, number: 新增高新技术企业55家以上', () => {
  fc.assert(
    fc.property(
      periods,
      made,
      counted,
      number,
      tails,
      ([p, year], verb, [thing, unit], n, [tail, op]) => {
        const found = read(`${p}${verb}${thing}${String(n)}${unit}${tail}`);
        expect(found).toHaveLength(1);
        expect(found[0]).toMatchObject({ value: n, unit, op, kind: 'increment', period: year });
        expect(found[0]?.label).toContain(thing);
      },
    ),
    runs,
  );
});

test('verb, number, thing: 培育55家以上高新技术企业', () => {
  fc.assert(
    fc.property(periods, made, counted, number, ([p, year], verb, [thing, unit], n) => {
      const found = read(`${p}${verb}${String(n)}${unit}以上${thing}`);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ value: n, unit, op: '>=', kind: 'increment', period: year });
      expect(found[0]?.label).toContain(thing);
    }),
    runs,
  );
});

test('thing, reach, number: 规模以上工业总产值达到280亿元', () => {
  fc.assert(
    fc.property(periods, measured, reaches, number, ([p, year], [thing, unit], [reach, op], n) => {
      const found = read(`${p}${thing}${reach}${String(n)}${unit}`);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({
        label: thing,
        value: n,
        unit,
        op,
        kind: 'level',
        period: year,
      });
    }),
    runs,
  );
});

test('shares, growth, and lists that share a verb', () => {
  fc.assert(
    fc.property(
      share,
      grown,
      counted,
      counted,
      percent,
      percent,
      number,
      (s, g, [a, ua], [b, ub], x, y, n) => {
        const text = `${s}达到${String(x)}%以上，${g}年均增长${String(y)}%，新增${a}${String(n)}${ua}、${b}${String(n + 1)}${ub}`;
        const found = read(text);
        expect(found.map(({ kind }) => kind)).toEqual([
          'share',
          'growth',
          'increment',
          'increment',
        ]);
        expect(found.map(({ period }) => period)).toEqual(['', 'annual', '', '']);
        expect(found.map(({ value }) => value)).toEqual([x, y, n, n + 1]);
        expect(found.map(({ label }) => label)).toEqual([s, g, a, b]);
      },
    ),
    runs,
  );
});

test('分别: as many labels as figures, the bound of the last for all', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(share, { minLength: 2, maxLength: 4 }),
      percent,
      tails,
      (list, x, [tail, op]) => {
        const values = list.map((_, index) => Number((x + index).toFixed(1)));
        const text = `${list.join('、')}分别达到${values.map((one) => `${String(one)}%`).join('、')}${tail}`;
        const found = read(text);
        expect(found.map(({ label }) => label)).toEqual(list);
        expect(found.map(({ value }) => value)).toEqual(values);
        expect(new Set(found.map((one) => one.op))).toEqual(new Set([op]));
      },
    ),
    runs,
  );
});

test('any text: nothing throws, quotes stand in the text, figures in their quotes', () => {
  const word = fc.constantFrom(
    ...[
      '新增',
      '企业',
      '5家',
      '以上',
      '、',
      '，',
      '。',
      '和',
      '分别',
      '达到',
      '12%',
      '增长',
      '到2025年',
      '（',
      '）',
    ],
    ...[
      '“',
      '”',
      '5+3',
      '三个',
      '百亿',
      '10个工作日',
      '率',
      '占',
      '其中',
      '\n',
      '；',
      '每年',
      '不低于',
      '1-2',
      '个',
      '元',
      '的',
      '5',
    ],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join('');
      const sentence = whole(text);
      for (const { quote, figure, label, value } of read(text)) {
        expect(sentence).toContain(quote);
        expect(quote).toContain(sentence.slice(...figure));
        expect(label).not.toBe('');
        expect(Number.isFinite(value)).toBe(true);
      }
    }),
    { seed: 20260101, numRuns: 3000 },
  );
});
