import { expect, test } from 'vitest';
import { countedLines } from './counted-lines.ts';

/** Lines, and the ones among them whose number counts though digits follow it. */
const cases: [why: string, lines: string[], counted: string[]][] = [
  [
    'a full-width point',
    ['7．新建公厕15座。', '8．3所学校完成改扩建。', '9．新增停车位60个。'],
    ['8．3所学校完成改扩建。'],
  ],
  [
    'a month',
    ['2、新增企业25家。', '3、6月底前完成道路3条。', '4、新建厂房。'],
    ['3、6月底前完成道路3条。'],
  ],
  [
    'years',
    ['28、提升普及率。', '29、2024—2026年新建泵站12座。', '30、改造管网。'],
    ['29、2024—2026年新建泵站12座。'],
  ],
  [
    'two in a row',
    ['1. 扩大投资。', '2. 5月底前开工。', '3. 6月底前完工。', '4. 验收。'],
    ['2. 5月底前开工。', '3. 6月底前完工。'],
  ],
  [
    'the last of its list',
    ['15.绿化12处。', '16.10条背街小巷完成改造。', '二、保障'],
    ['16.10条背街小巷完成改造。'],
  ],
  [
    'the last of the text',
    ['15.绿化12处。', '16.10条背街小巷完成改造。'],
    ['16.10条背街小巷完成改造。'],
  ],
  [
    'the first below a heading',
    ['一、任务', '1.3所学校完成改造。', '2.新建公厕。'],
    ['1.3所学校完成改造。'],
  ],
  [
    'the first of another list',
    ['9.新建公厕。', '二、任务', '1、3月底前开工。', '2、加强督导。'],
    ['1、3月底前开工。'],
  ],
  [
    'a percentage that is missed',
    ['4.扩大投资。', '5.5%以上的村通公交。', '6.新建公厕。'],
    ['5.5%以上的村通公交。'],
  ],
  ['a wrapped decimal', ['4.经济增长', '5.5%左右，完成投资。', '5.扩大投资。'], []],
  [
    'a wrapped decimal in the last clause',
    ['4.地区生产总值增长', '5.5%左右，完成投资。', '二、保障'],
    [],
  ],
  ['money', ['一、回顾', '139.01亿元，增长5%。', '8.3万户居民受益。'], []],
  ['a decimal between lists', ['1、扩大投资。', '2.5亿元用于改造。', '2、新建公厕。'], []],
  ['another sign', ['3、扩大投资。', '4.5亿元用于改造。', '二、保障'], []],
  ['decimal headings', ['1 总则', '1.1 编制目的', '1.2 编制依据', '2.1 组织体系', '2.2 职责'], []],
  ['cells', ['1', '8.3', '2', '9.3'], []],
];

test.each(cases)('%s', (_, lines, counted) => {
  expect([...countedLines(lines)].map((at) => lines[at])).toEqual(counted);
});
