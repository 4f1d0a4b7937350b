import { expect, test } from 'vitest';
import { readIntake } from '../reader/read-document.ts';
import { bytesToTextIntake } from '../intake/text-to-intake.ts';
import { htmlToIntake } from '../intake/html/html-to-intake.ts';
import type { Intake } from '../intake/intake.ts';
import { PlanYaml } from '../model/plan.ts';
import { folderToCollection } from '../seed/collection.ts';
import { readPlaces } from '../seed/read-regions.ts';
import { giveField } from './fields.ts';
import type { Given, PlanGuess, Shelf } from './guess.ts';
import { guessPlan } from './guess-plan.ts';
import { nearPlaces } from './near-places.ts';
import { placeNames } from './place-names.ts';
import { placeToPinyin } from './place-to-pinyin.ts';

const places = readPlaces(folderToCollection());
const names = placeNames(places);
const shelf: Shelf = { places, names, plans: new Map(), gone: new Set(), today: '2026-11-30' };

const BODY = ['一、工业', '1.培育企业。新增规模以上企业12家。'];
const text = (...lines: string[]): Intake =>
  bytesToTextIntake(new TextEncoder().encode([...lines, ...BODY].join('\n')));

function guess(intake: Intake, given: Given = {}, own: Shelf = shelf, name = 'x.txt'): PlanGuess {
  return guessPlan({ intake, document: readIntake(intake, 'x'), name }, given, own);
}

const NOTICE = [
  '台政办字〔2024〕15号',
  '台儿庄区人民政府办公室关于印发台儿庄区2024年重点工作任务的通知',
  '各镇人民政府：',
  '现将《台儿庄区2024年重点工作任务》印发给你们，请认真落实。',
  '台儿庄区人民政府办公室',
  '2024年3月25日',
  '台儿庄区2024年重点工作任务',
];

test('a plain document is guessed whole, each field with the words that say it', () => {
  const found = guess(text(...NOTICE));
  const said = Object.fromEntries(
    Object.entries(found).map(([key, { value, doubt }]) => [key, doubt ?? value]),
  );
  expect(said).toMatchObject({
    id: 'taierzhuang-tasks-2024',
    title: '台儿庄区2024年重点工作任务',
    shortTitle: '2024年重点工作任务',
    kind: 'annual-tasks',
    status: 'issued',
    region: '370405',
    docNumber: '台政办字〔2024〕15号',
    issuers: ['台儿庄区人民政府办公室'],
    date: '2024-03-25',
    period: { start: 2024, end: 2024 },
    supersedes: null,
  });
  expect(found.date.evidence).toBe('第6行“2024年3月25日”');
  expect(found.docNumber.evidence).toBe('第1行“台政办字〔2024〕15号”');
});

test.each<[title: string, lines: string[], region: string | undefined, doubt: RegExp | null]>([
  ['济宁市兖州区2024年工作要点', [], '370812', null],
  ['阿坝州2024年工作要点', [], '513200', null],
  ['广西2024年工作要点', [], '450000', null],
  ['政府工作报告', ['——2024年1月10日在枣庄市第十七届人民代表大会第四次会议上'], '370400', null],
  ['鼓楼区2024年工作要点', [], undefined, /全国有 \d 个鼓楼区/u],
  [
    '鼓楼区2024年工作要点',
    ['根据《徐州市2024年工作要点》，制定本要点。'],
    '320302',
    /徐州市鼓楼区/u,
  ],
  ['示例县2024年工作要点', [], undefined, /全国的表里没有“示例县”/u],
  // names that places bore before: the same place today, or one that it went into
  ['兖州市2012年政府工作报告', [], '370812', null],
  ['襄樊市2009年政府工作报告', [], '420600', null],
  ['思茅市人民政府2006年工作要点', [], '530800', null],
  ['莱芜市2017年政府工作报告', [], '370100', /莱芜市现在归济南市/u],
  // zones: by their own code, else by the place they lie in
  ['邯郸经开区2024年工作要点', [], '130471', null],
  [
    '枣庄市高新区2024年工作要点',
    [],
    '370400',
    /枣庄高新技术产业开发区（国家级[^）]+）在枣庄市，没有自己的代码/u,
  ],
  ['泰安高新技术产业开发区2024年工作要点', [], '370900', /在泰安市/u],
  ['山亭经济开发区2024年工作要点', [], '370406', /山亭经济开发区在山亭区/u],
])('the place of %s %j', (title, lines, region, doubt) => {
  const found = guess(text(title, ...lines)).region;
  expect(found.value).toBe(region);
  if (doubt === null) expect(found.doubt).toBeNull();
  else expect(found.doubt).toMatch(doubt);
});

test.each<[site: string, region: string | undefined, doubt: RegExp | null]>([
  ['3203000040', '320302', null],
  ['3703000040', undefined, /原文没有说明是哪一个/u],
])('the site %s tells the districts of one name apart', (site, region, doubt) => {
  const intake = htmlToIntake(
    `<html><head><title>鼓楼区2024年工作要点_鼓楼区人民政府</title><meta name="SiteIDCode" content="${site}"></head><body><h1>鼓楼区2024年工作要点</h1><div id="zoom">${BODY.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`,
  );
  const found = guess(intake).region;
  expect(found.value).toBe(region);
  if (doubt === null) expect(found.doubt).toBeNull();
  else expect(found.doubt).toMatch(doubt);
});

test.each<[title: string, status: string, supersedes: string | null, id: string]>([
  ['台儿庄区2024年重点工作任务（征求意见稿）', 'draft', null, 'taierzhuang-tasks-2024'],
  [
    '台儿庄区2024年重点工作任务',
    'issued',
    'taierzhuang-tasks-2024',
    'taierzhuang-tasks-2024-issued',
  ],
  ['台儿庄区2024年民生实事任务', 'issued', null, 'taierzhuang-tasks-2024-2'],
])('beside a draft: %s', (title, status, supersedes, id) => {
  const draft = guess(text('台儿庄区2024年重点工作任务（征求意见稿）'));
  const yaml = PlanYaml.parse(
    Object.fromEntries(
      Object.entries(draft).flatMap(([key, { value }]) => (key === 'id' ? [] : [[key, value]])),
    ),
  );
  const found = guess(
    text(title),
    {},
    { ...shelf, plans: new Map([['taierzhuang-tasks-2024', yaml]]) },
  );
  expect([found.status.value, found.supersedes.value, found.id.value]).toEqual([
    status,
    supersedes,
    id,
  ]);
});

test('a text without a title is called as its file is', () => {
  const { title } = guess(text(), {}, shelf, '东岭县2024年城市更新工作安排.docx');
  expect(title.value).toBe('东岭县2024年城市更新工作安排');
  expect(title.doubt).toMatch(/按文件名/u);
});

test('what is given stands, and what follows from it follows', () => {
  const found = guess(text('示例县2024年工作要点'), { region: '370499' });
  expect(found.id).toEqual({ value: 'shili-tasks-2024', evidence: null, doubt: null });
});

test('annexes that are named and not there are missing', () => {
  const lines = [...BODY, '附件：1.责任清单 2.指标表'];
  const found = guess(
    bytesToTextIntake(new TextEncoder().encode(['某县2024年工作要点', ...lines].join('\n'))),
  );
  expect([found.held.value, found.missing.value]).toEqual([
    'part',
    ['附件：责任清单', '附件：指标表'],
  ]);
});

test.each([
  ['台儿庄区', 'taierzhuang'],
  ['阜新蒙古族自治县', 'fuxin'],
  ['内蒙古自治区', 'neimenggu'],
  ['克孜勒苏柯尔克孜自治州', 'kezilesu'],
  ['积石山保安族东乡族撒拉族自治县', 'jishishan'],
  ['东乡族自治县', 'dongxiang'],
  ['陕西省', 'shaanxi'],
  ['山西省', 'shanxi'],
  ['成都市', 'chengdu'],
  ['蔚县', 'yuxian'],
  ['六安市', 'luan'],
  ['吕梁市', 'lvliang'],
])('%s is read %s', (name, reading) => {
  expect(placeToPinyin(name)).toBe(reading);
});

test.each<[key: Parameters<typeof giveField>[1], text: string, value: unknown]>([
  ['region', '山东省枣庄市台儿庄区', { region: '370405' }],
  [
    'region',
    '徐州市鼓搂区',
    '--region：写的是“徐州市鼓搂区”；地方应当如 370405，或 山东省枣庄市台儿庄区。相近的有 320302 江苏省徐州市鼓楼区、320300 江苏省徐州市、320303 江苏省徐州市云龙区。',
  ],
  ['period', '2024—2026年', { period: { start: 2024, end: 2026 } }],
  ['date', '2024年3月8日', { date: '2024-03-08' }],
  ['date', '三月', '--date：写的是“三月”；日期应当如 2024-03-18，没有写 无。'],
  ['status', '征求意见稿', { status: 'draft' }],
  ['issuers', '甲局、乙局', { issuers: ['甲局', '乙局'] }],
  ['id', '../x', '--id：写的是“../x”；编号应当如 tengzhou-plan-2023-2025。'],
])('%s given as %s', (key, given, value) => {
  const read = giveField({}, key, given, names);
  expect(read).toEqual(value);
});

test('a report whose head has neither dash nor signature: its day, its years, its government', () => {
  const found = guess(
    text(
      '四川省政府工作报告',
      '在四川省第十一届人民代表大会第五次会议上（2012年1月10日）',
      '各位代表：',
      '我代表省人民政府，向大会报告工作，请予审议。到2020年，收入增长6%。',
    ),
  );
  expect(found.date.value).toBe('2012-01-10');
  expect(found.period.value).toEqual({ start: 2011, end: 2012 });
  expect(found.issuers.value).toEqual(['四川省人民政府']);
});

test.each([
  ['台儿庄', ['370405 山东省枣庄市台儿庄区']],
  ['台尔庄区', ['370405 山东省枣庄市台儿庄区']],
  ['枣庄市台尔庄区', ['370405 山东省枣庄市台儿庄区']],
  ['鼓楼区', ['320106 江苏省南京市鼓楼区']],
  ['370409', ['370406 山东省枣庄市山亭区']],
  ['990101', []],
])('near %s: %j', (text, nearest) => {
  expect(nearPlaces(text, names).slice(0, 1)).toEqual(nearest);
});

test.each<[region: string, title: string, doubt: RegExp | null]>([
  ['370405', '台儿庄区2024年工作要点', null],
  ['320302', '鼓楼区2024年工作要点', null],
  ['370405', '鼓楼区2024年工作要点', /写明的是 370405 山东省枣庄市台儿庄区，原文却是.*鼓楼区/u],
  ['370481', '台儿庄区2024年工作要点', /原文却是第1行“台儿庄区.*即 370405 山东省枣庄市台儿庄区/u],
  ['370405', '示例县2024年工作要点', /原文却是“示例县”/u],
  ['370499', '示例县2024年工作要点', /没有代码 370499，也没有“示例县”/u],
  ['370902', '泰安高新技术产业开发区2024年工作要点', null],
  ['370405', '2024年工作要点', null],
])('%s given for %s', (region, title, doubt) => {
  const found = guess(text(title), { region }).region;
  expect(found.value).toBe(region);
  if (doubt === null) expect(found.doubt).toBeNull();
  else expect(found.doubt).toMatch(doubt);
});

test.each(['台儿庄区2024年工作要点', '2024年工作要点'])(
  'a code that no table has, for %s, stops with the nearest',
  (title) => {
    expect(() => guess(text(title), { region: '370409' })).toThrow(
      /没有代码 370409；相近的有 370406 山东省枣庄市山亭区、.*vocab\/regions\.yaml/u,
    );
  },
);
