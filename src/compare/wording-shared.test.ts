import { describe, expect, test } from 'vitest';
import { sharedWording } from './wording-shared.ts';

/** Shared wording in brackets, for reading. */
function marked(columns: string[][]): string[][] {
  const ranges = sharedWording(columns);
  return columns.map((texts, column) =>
    texts.map((text, at) => {
      let out = '';
      let from = 0;
      for (const [start, end] of ranges[column]?.[at] ?? []) {
        out += `${text.slice(from, start)}[${text.slice(start, end)}]`;
        from = end;
      }
      return out + text.slice(from);
    }),
  );
}

describe('sharedWording', () => {
  test.each([
    [
      'a differing figure stays own wording',
      [
        ['到2025年，万人高价值发明专利拥有量达到2.2件。'],
        ['到2025年万人高价值发明专利拥有量达到7件'],
      ],
      [
        ['[到2025年，万人高价值发明专利拥有量达到]2.2件。'],
        ['[到2025年万人高价值发明专利拥有量达到]7件'],
      ],
    ],
    [
      'a run does not end inside a number',
      [['新增国家高新技术企业达到55家'], ['新增国家高新技术企业达到5家']],
      [['[新增国家高新技术企业达到]55家'], ['[新增国家高新技术企业达到]5家']],
    ],
    [
      'short agreements and one column alone are not marked',
      [['推进数字经济。', '推进数字经济发展和建设。'], []],
      [['推进数字经济。', '推进数字经济发展和建设。'], []],
    ],
    [
      'bodies at the end are no wording',
      [
        ['完成。（责任单位：区科技局、区发展改革局）'],
        ['落实。（责任单位：区科技局、区发展改革局）'],
      ],
      [
        ['完成。（责任单位：区科技局、区发展改革局）'],
        ['落实。（责任单位：区科技局、区发展改革局）'],
      ],
    ],
    [
      'order does not matter',
      [['健全失信联合惩戒机制，推行惠企免申即享。'], ['推行惠企免申即享；健全失信联合惩戒机制']],
      [
        ['[健全失信联合惩戒机制，推行惠企免申即享]。'],
        ['[推行惠企免申即享；健全失信联合惩戒机制]'],
      ],
    ],
  ])('%s', (_, columns, expected) => {
    expect(marked(columns)).toEqual(expected);
  });

  test('nothing to compare', () => {
    expect(sharedWording([])).toEqual([]);
    expect(sharedWording([[''], ['']])).toEqual([[[]], [[]]]);
  });
});
