import { expect, test } from 'vitest';
import { cleanLines } from './clean-lines.ts';
import { linesToParagraphs } from './lines-to-paragraphs.ts';
import { textToLines } from './text-to-lines.ts';

const read = (text: string): string[] =>
  linesToParagraphs(cleanLines(textToLines(text)).lines).map((paragraph) => paragraph.text);

/** Wraps paragraphs at 20 characters, the first line indented by two that are then lost. */
const wrap = (paragraphs: readonly string[], between = '\n'): string =>
  paragraphs
    .map((text) => [text.slice(0, 18), ...(text.slice(18).match(/.{1,20}/gu) ?? [])].join(between))
    .join(between);

const LONG = [
  '一、总体要求',
  '1.指导思想。坚持稳中求进工作总基调，完整准确全面贯彻新发展理念，加快构建新发展格局，推动高质量发展取得新成效，为现代化建设开好局起好步。',
  '2.主要目标。到年底新增就业三千人，城镇调查失业率控制在较低水平，居民收入增长与经济增长同步，粮食产量保持稳定，生态环境质量持续改善。',
  '二、重点任务',
  '3.扩大有效投资。实施省市重点项目，争取专项债券额度，加快交通水利能源等基础设施建设，引导社会资本参与，形成更多实物工作量和有效投资增量。',
];

test.each([
  ['an empty line after every line', '\n\n'],
  ['no empty lines', '\n'],
  ['CRLF', '\r\n'],
])('wrapped lines are joined: %s', (_, between) => {
  expect(read(wrap(LONG, between))).toEqual(LONG);
});

test('a page number between two lines of a sentence joins them', () => {
  const lines = wrap(LONG, '\n\n').split('\n\n');
  const paged = [...lines.slice(0, 3), '\n- 1 -\n', ...lines.slice(3)].join('\n\n');
  expect(read(paged)).toEqual(LONG);
});

test('where nothing is wrapped every line is a paragraph', () => {
  const text = ['一、目标', '全年新增就业。', '城镇调查失业率下降', '居民增收'].join('\n');
  expect(read(text)).toEqual(text.split('\n'));
});

test('a line that ends in a comma goes on', () => {
  expect(read('各镇人民政府，\n区直各部门：\n现印发给你们。')).toEqual([
    '各镇人民政府，区直各部门：',
    '现印发给你们。',
  ]);
});

/** A text of full lines of 20 characters, indents lost, with the given lines at its end. */
const wrapped = (...lines: readonly string[]): string[] =>
  read([...wrap(LONG).split('\n'), ...lines].join('\n')).slice(LONG.length);

const FULL = '持续推进重点领域改革攻坚任务落地见效不断';

test.each<[name: string, lines: string[], paragraphs: string[]]>([
  [
    'a figure that would not fit leaves its line short',
    ['全年城镇新增就业人数累计达到', '123456.78万人，比上年多增若干人。'],
    ['全年城镇新增就业人数累计达到123456.78万人，比上年多增若干人。'],
  ],
  [
    'a number begins nothing behind 第',
    [`4.${FULL.slice(0, 18)}第`, '三、增速居全省第二。'],
    [`4.${FULL.slice(0, 18)}第三、增速居全省第二。`],
  ],
  [
    'a number that begins again tears no sentence',
    ['4.扩大招商。围绕重点产业集中开展“一对', '一、点对点”招商。'],
    ['4.扩大招商。围绕重点产业集中开展“一对一、点对点”招商。'],
  ],
  [
    'a full sentence, then a first line that lost its indent and goes on below',
    [`4.改革。${FULL.slice(0, 15)}。`, FULL.slice(0, 18), `${FULL.slice(0, 9)}。`],
    [`4.改革。${FULL.slice(0, 15)}。`, `${FULL.slice(0, 18)}${FULL.slice(0, 9)}。`],
  ],
  [
    'a full sentence, then a line of full width',
    [`4.改革。${FULL.slice(0, 15)}。`, FULL.slice(0, 20), `${FULL.slice(0, 9)}。`],
    [`4.改革。${FULL.slice(0, 15)}。${FULL.slice(0, 20)}${FULL.slice(0, 9)}。`],
  ],
  [
    'a full sentence, then a dash',
    [`4.改革。${FULL.slice(0, 15)}。`, `——${FULL.slice(0, 8)}。`],
    [`4.改革。${FULL.slice(0, 15)}。`, `——${FULL.slice(0, 8)}。`],
  ],
  [
    'a full sentence, then the title of a second document',
    [`4.改革。${FULL.slice(0, 15)}。`, '某县行动计划（2021—2023年）'],
    [`4.改革。${FULL.slice(0, 15)}。`, '某县行动计划（2021—2023年）'],
  ],
  [
    'a full title of a notice, then its recipients',
    [`某县政府关于印发${FULL.slice(0, 9)}的通知`, '各乡镇人民政府：'],
    [`某县政府关于印发${FULL.slice(0, 9)}的通知`, '各乡镇人民政府：'],
  ],
  [
    'a full line that ends in a cited title goes on',
    [`根据《某省关于${FULL.slice(0, 10)}的意见`, '》和有关规定制定。'],
    [`根据《某省关于${FULL.slice(0, 10)}的意见》和有关规定制定。`],
  ],
  [
    'a full line that cites a title goes on',
    [`根据《某省关于${FULL.slice(0, 10)}的通知`, '精神》和有关规定制定。'],
    [`根据《某省关于${FULL.slice(0, 10)}的通知精神》和有关规定制定。`],
  ],
  [
    'a full subtitle, then the speaker',
    ['——2025年1月8日在某某县第十九届人大四次会议上', '县长 李明'],
    ['——2025年1月8日在某某县第十九届人大四次会议上', '县长 李明'],
  ],
])('%s', (_, lines, paragraphs) => {
  expect(wrapped(...lines)).toEqual(paragraphs);
});

test.each<[name: string, indent: string, between: string]>([
  ['an indent', '\u3000\u3000', '\n'],
  ['an empty line', '', '\n\n'],
])('where %s begins paragraphs a list within one goes on', (_, indent, between) => {
  const paragraphs = [...LONG, `4.改革。${FULL}${FULL.slice(0, 12)}；二是${FULL}。`];
  const text = paragraphs.map((each) => indent + wrap([each])).join(between);
  expect(read(text)).toEqual(paragraphs);
});

test.each<[name: string, lines: string[], paragraphs: string[]]>([
  [
    'a range and its measure word',
    ['1、引进推广优良品种6-8', '个，建设制种基地2万亩。'],
    ['1、引进推广优良品种6-8个，建设制种基地2万亩。'],
  ],
  [
    'the two ends of a range',
    ['1、建成标准化养殖场12-', '15个，新增存栏3万头。'],
    ['1、建成标准化养殖场12-15个，新增存栏3万头。'],
  ],
  [
    'a thing and its figure',
    ['1、新建高标准农田', '3万亩，改造提升2万亩。'],
    ['1、新建高标准农田3万亩，改造提升2万亩。'],
  ],
  [
    'a heading and a paragraph that begins with a figure',
    ['（一）新建高标准农田', '3万亩农田完成改造，增产明显。'],
    ['（一）新建高标准农田', '3万亩农田完成改造，增产明显。'],
  ],
  [
    'a percentage',
    ['2.城镇化率达到65', '%以上，新增就业3万人。'],
    ['2.城镇化率达到65%以上，新增就业3万人。'],
  ],
  [
    'a word that leans on the next',
    ['3.加强对农村公路的', '管理，建成示范路12条。'],
    ['3.加强对农村公路的管理，建成示范路12条。'],
  ],
  [
    'half a sentence behind another',
    ['加快发展。推动传统产业', '改造升级，培育新动能。'].map((text, i) =>
      i === 0 ? `${text}，抓好技改` : text,
    ),
    ['加快发展。推动传统产业，抓好技改改造升级，培育新动能。'],
  ],
  [
    'a heading stays',
    ['（一）深化改革，扩大开放', '加快转型升级。'],
    ['（一）深化改革，扩大开放', '加快转型升级。'],
  ],
  [
    'a telephone stays',
    ['联系电话：0632-6611', '办公室设在县水利局。'],
    ['联系电话：0632-6611', '办公室设在县水利局。'],
  ],
])('an empty line inside a sentence: %s', (_, lines, paragraphs) => {
  expect(read(lines.join('\n\n'))).toEqual(paragraphs);
});

test('an indented first line of narrow digits goes on; 抄送 and 印发 begin anew', () => {
  const paragraphs = [
    '2024年是临沂撤地设市30周年。三十年来党中央始终牵挂老区人民关心老区发展，全市上下牢记嘱托奋勇争先。',
    ...LONG.slice(1, 3),
    '抄送：区委办公室，区人大常委会办公室。',
    '示例市示例区人民政府办公室2024年4月7日印发',
  ];
  const lines = paragraphs.flatMap((text, i) =>
    i > 2
      ? [text]
      : [`\u3000\u3000${text.slice(0, 18)}`, ...(text.slice(18).match(/.{1,20}/gu) ?? [])],
  );
  expect(read(lines.join('\n'))).toEqual(paragraphs);
});
