import { expect, test } from 'vitest';
import { chineseNumber } from '../numeral/chinese-number.ts';
import type { Family } from './read-marker.ts';
import { readMarker } from './read-marker.ts';

test.each<[text: string, family: Family, number: number, words: string]>([
  ['一、总体要求', 'han', 1, '总体要求'],
  ['十二、统筹发展', 'han', 12, '统筹发展'],
  ['（三）强化支撑', 'han-bracket', 3, '强化支撑'],
  ['(十一)完善机制', 'han-bracket', 11, '完善机制'],
  ['12.激发消费', 'arabic', 12, '激发消费'],
  ['1. 加快挖掘', 'arabic', 1, '加快挖掘'],
  ['1、新增就业', 'arabic', 1, '新增就业'],
  ['1．易涝区域', 'arabic', 1, '易涝区域'],
  ['24﹒促进协同', 'arabic', 24, '促进协同'],
  ['12.2022年十件实事', 'arabic', 12, '2022年十件实事'],
  ['7.5G+工业互联网', 'arabic', 7, '5G+工业互联网'],
  ['（1）建设园区', 'arabic-bracket', 1, '建设园区'],
  ['2）引进企业', 'arabic-bracket', 2, '引进企业'],
  ['第十二条　为规范', 'article', 12, '为规范'],
  ['第一条 \u3000为规范', 'article', 1, '为规范'],
  ['第四十九条本办法', 'article', 49, '本办法'],
  ['第三章　目录管理', 'chapter', 3, '目录管理'],
  ['第二节 发展目标', 'subchapter', 2, '发展目标'],
  ['第一篇　总则', 'part', 1, '总则'],
  ['（二）项目落地卓有成效', 'han-bracket', 2, '项目落地卓有成效'],
  ['（三）和谐稳定', 'han-bracket', 3, '和谐稳定'],
  ['第二章规划目标', 'chapter', 2, '规划目标'],
  ['第四节中心城区建设', 'subchapter', 4, '中心城区建设'],
  ['6.12345热线', 'arabic', 6, '12345热线'],
  ['3、亿元以上项目', 'arabic', 3, '亿元以上项目'],
  ['⒒推进改革', 'arabic', 11, '推进改革'],
  ['⑵引进企业', 'arabic-bracket', 2, '引进企业'],
  ['㈢强化支撑', 'han-bracket', 3, '强化支撑'],
  ['②第二项', 'circled', 2, '第二项'],
  ['四是城乡发展', 'ordinal', 4, '城乡发展'],
])('%s is a number', (text, family, number, words) => {
  const marker = readMarker(text);
  expect(marker).toMatchObject({ family, number });
  expect(text.slice(marker?.end)).toBe(words);
});

test.each([
  '139.01亿元、同比增长54.7%',
  '5.5%左右；一般公共预算',
  '8.3万户、市级美丽庭院',
  '2025年，万人高价值',
  '3、4季度分别增长',
  '一、二、三产业融合发展',
  '第三条规定的情形',
  '第一条、第二条',
  '第三章规定的',
  '（三）项规定',
  '（一）款规定',
  '（三）和（四）',
  '（2023年）',
  '一体推进各项工作',
  '十强产业',
  '',
])('%s is none', (text) => {
  expect(readMarker(text)).toBeNull();
});

test.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['九十三', 93],
  ['一百零三', 103],
  ['一百二十', 120],
  ['〇', 0],
])('%s is %i', (text, number) => {
  expect(chineseNumber(text)).toBe(number);
});

test.each(['一二', '百甲', '', '12'])('%s is no Chinese number', (text) => {
  expect(chineseNumber(text)).toBeNull();
});
