import { describe, expect, test } from 'vitest';
import { readAnnexLabel } from './annex-label.ts';
import {
  isDateLine,
  isMonthLine,
  isOrganisation,
  isRecipients,
  isSpeaker,
  isSubtitle,
  isTypedTitle,
  readDate,
  readDocNumber,
  readField,
} from './head-line.ts';

test.each([
  ['台发〔2023〕10号', '台发〔2023〕10号'],
  ['（皖政办秘〔2021〕82号）', '皖政办秘〔2021〕82号'],
  ['国办发[2020]5号', '国办发[2020]5号'],
  ['青政发〔２０２４〕６号', '青政发〔2024〕6号'],
  ['文号：临政办发〔2023〕 40 号', '临政办发〔2023〕40号'],
  ['某政发〔2025〕4号 签发人：王大明', '某政发〔2025〕4号'],
  ['（枣发〔2023〕7号），结合我区实际', null],
  ['2023年第10号', null],
])('document number of %s', (text, number) => {
  expect(readDocNumber(text)).toBe(number);
});

test.each([
  ['2023年8月28日', '2023-08-28'],
  ['2024 年 1 月 9 日', '2024-01-09'],
  ['二〇二五年一月二十日', '2025-01-20'],
  ['二○二三年十二月三日', '2023-12-03'],
  ['时间:2023-08-25', '2023-08-25'],
  ['２０２４年２月５日', '2024-02-05'],
  ['2023年2月30日', null],
  ['2023年', null],
])('date of %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test.each([
  ['２０２４年２月５日', true],
  ['（2024年2月5日）', true],
  ['2024年2月5日前完成', false],
])('%s is a line of a date: %s', (text, is) => {
  expect(isDateLine(text)).toBe(is);
});

test.each([
  ['2021年12月', true],
  ['（二〇二一年十二月）', true],
  ['2021年12月前完成', false],
])('%s is a line of a month: %s', (text, is) => {
  expect(isMonthLine(text)).toBe(is);
});

test.each<[text: string, names: string, value: string | null]>([
  ['发布机构： 某县人民政府办公室 成文日期： 2024-02-18', '发布机构', '某县人民政府办公室'],
  ['发布机构： 某县人民政府办公室 成文日期： 2024-02-18', '成文日期', '2024-02-18'],
  ['文 号： 某政办发〔2024〕8号 有 效 性： 有效', '文号', '某政办发〔2024〕8号'],
  ['【发文机关】：某市商务局', '发文机关', '某市商务局'],
  ['文号：', '文号', null],
  ['各有关单位要按照要求报送名称：', '名称', null],
])('of the fields %s, %s is %s', (text, names, value) => {
  expect(readField(text, names)).toBe(value);
});

describe('lines of a head', () => {
  test.each([
    ['中共台儿庄区委', true],
    ['台儿庄区人民政府办公室', true],
    ['中共台儿庄区委 台儿庄区人民政府', true],
    ['上海市市场监督管理局', true],
    ['某县人民政府（印章）', true],
    ['市长 翟 军', false],
    ['关于印发《某某计划》的通知', false],
  ])('%s is an organisation: %s', (text, is) => {
    expect(isOrganisation(text)).toBe(is);
  });

  test.each([
    ['各镇人民政府,运河街道办事处,经济开发区,区政府各部门:', true],
    ['各有关区人民政府，市政府有关委、办、局，各有关单位:', true],
    ['各位代表：', false],
    ['为落实《某某计划》，制定2023年重点工作任务如下:', false],
  ])('%s names recipients: %s', (text, is) => {
    expect(isRecipients(text)).toBe(is);
  });

  test.each([
    ['市长 翟 军', true],
    ['鹤壁市人民政府市长 郭浩', true],
    ['吕梁市市长王立伟', true],
    ['市长热线办理情况。', false],
    ['某市市长质量奖管理办法', false],
    ['州长 吾拉木江·热依木', true],
  ])('%s is a speaker: %s', (text, is) => {
    expect(isSpeaker(text)).toBe(is);
  });

  test.each([
    ['——2024年1月10日在枣庄市第十七届', true],
    ['（2025年1月8日在安宁市第十六届人民代表大会第五次会议上）', true],
    ['二〇二一年二月二十三日在某市第十三届人民代表大会第四次会议上', true],
    ['——2014年2月21日州第七届人民代表大会第五次会议通过', true],
    ['（2022年10月28日常务委员会第六次会议通过）', false],
    ['（2023—2025年）', false],
  ])('%s is a subtitle: %s', (text, is) => {
    expect(isSubtitle(text)).toBe(is);
  });

  test.each([
    ['某区三年行动计划（2023—2025年）（征求意见稿）', true],
    ['浙东省城市内涝治理“十四五”规划', true],
    ['某县2024年工作要点', true],
    ['某县人民政府', false],
  ])('%s ends like a title: %s', (text, is) => {
    expect(isTypedTitle(text)).toBe(is);
  });
});

test.each<[text: string, label: { number: number | null; alone: boolean; colon: boolean } | null]>([
  ['附件', { number: null, alone: true, colon: false }],
  ['附件：', { number: null, alone: true, colon: true }],
  ['附件1', { number: 1, alone: true, colon: false }],
  ['附件二', { number: 2, alone: true, colon: false }],
  ['附件：1.重点任务清单', { number: null, alone: false, colon: true }],
  ['附件2 责任分工表', { number: 2, alone: false, colon: false }],
  ['附表1浙东省整治计划表', { number: 1, alone: false, colon: false }],
  ['附则', null],
  ['附近居民应当配合。', null],
  ['附件所列事项由各部门办理。', null],
])('%s as a label of an annex', (text, label) => {
  const found = readAnnexLabel(text);
  if (label === null) expect(found).toBeNull();
  else expect(found).toMatchObject(label);
});
