import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeClause, makeTarget } from '../model/fixtures/records.ts';
import { entriesToCommitments, textToCommitments } from './entries-to-commitments.ts';

const told = (text: string): string[] =>
  textToCommitments(text).map(({ form, by, text: words }) => [form, by, words].join(' '));

test.each([
  ['PM2.5浓度完成市定目标。', 'assigned', '市'],
  ['单位能耗降低完成上级下达任务。', 'assigned', '上级'],
  ['非常规水源利用量完成市级下达任务目标。', 'assigned', '市'],
  ['节能降碳完成国家、省下达指标。', 'assigned', '国家'],
  ['约束性指标不折不扣完成省级下达的目标任务。', 'assigned', '省'],
  ['失业率控制在省下达指标以内。', 'assigned', '省'],
  ['全面完成年度目标任务。', 'assigned', null],
  ['实现行政村5G网络全覆盖。', 'all', null],
  ['对困难群众应保尽保。', 'all', null],
  ['卫生院全部达到国家基本标准。', 'all', null],
  ['实现村村通公交。', 'all', null],
  ['污水处理设施覆盖所有建制镇。', 'all', null],
  ['实施全部中小学教室照明改造。', 'all', null],
  ['对困境儿童实现“应助尽助”。', 'all', null],
  ['能耗强度统筹完成国家规定目标。', 'assigned', '国家'],
  ['零就业家庭动态清零。', 'zero', null],
  ['确保不发生重特大安全事故。', 'zero', null],
  ['坚决守住不发生规模性返贫底线。', 'zero', null],
  ['全面消除劣Ⅴ类水体。', 'zero', null],
  ['居民收入与GDP增速同步。', 'in-step', null],
  ['居民收入增长与经济增长基本同步。', 'in-step', null],
  ['投资增速高于全省平均水平。', 'in-step', null],
  ['综合实力走在全省前列。', 'rank', null],
  ['营商环境进入全市第一方阵。', 'rank', null],
  ['在全省考核中争先进位。', 'rank', null],
  ['民生投入不低于上年。', 'hold', null],
  ['粮食产量保持稳定。', 'hold', null],
  ['基本民生支出只增不减。', 'hold', null],
  ['确保经济运行保持在合理区间。', 'hold', null],
] as const)('%s', (text, form, by) => {
  expect(textToCommitments(text)).toMatchObject([{ form, by, text: text.replace(/。$/u, '') }]);
});

test.each([
  '加快推进道路建设。',
  '推广“应办尽办”改革经验。',
  '目前已全部完成改造。',
  '对安全隐患零容忍。',
  '去年实现行政村全覆盖。',
  '推进服务群众零距离。',
  '编制年度任务计划。',
  '围绕全年目标任务真抓实干。',
  '同步推进老旧小区改造。',
  '坚持应保尽保原则。',
  '引导宗教与社会主义社会相适应。',
  '培育一流企业。',
  '完善目标责任考核体系。',
  '打造“零距离”服务品牌。',
])('%s promises nothing of the kind', (text) => {
  expect(told(text)).toEqual([]);
});

const sentences = readFileSync('src/commitment/fixtures/sentences.txt', 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | '))
  .map((line) => line.split(' | ') as [said: string, text: string]);

test.each(sentences)('%s: %s', (said, text) => {
  const found = textToCommitments(`${text}。`).map(({ form, by }) => `${form} ${by ?? '-'}`);
  expect(found.length === 0 ? ['none -'] : [...new Set(found)]).toEqual([said]);
});

test('a member of a list without a number promises beside the figure of another', () => {
  const text = '进出口总额增长9%左右、增速高于全国平均水平。';
  expect(textToCommitments(text, [[7, 11]])).toMatchObject([
    { form: 'in-step', text: '增速高于全国平均水平' },
  ]);
});

test('a segment that holds a figure is told by the figure; reviews promise nothing', () => {
  const text = '1.新建学校5所，覆盖率全部达到95%，实现乡镇全覆盖。';
  const at = text.indexOf('95%');
  const plan = {
    id: 'x',
    kind: 'work-report',
    status: 'issued',
    period: { start: 2024, end: 2025 },
    region: { code: '' },
  } as const;
  const entry = (heading: string) =>
    makeClause({ text, path: [{ anchor: 'ch1', label: '一', heading }] });
  const targets = [makeTarget({ clause: 'c1', figure: [at, at + 3] })];
  const read = (heading: string) =>
    entriesToCommitments([entry(heading)], plan, targets)[0]?.commitments;
  expect(read('2025年工作安排')).toEqual([{ text: '实现乡镇全覆盖', form: 'all', by: null }]);
  expect(read('2024年工作回顾')).toEqual([]);
  // The short name of a clause that goes on promises nothing
  const named = makeClause({ text: '1.稳定面积。不低于上年水平，加强管护。', heading: '稳定面积' });
  expect(entriesToCommitments([named], plan, [])[0]?.commitments).toEqual([
    { text: '不低于上年水平', form: 'hold', by: null },
  ]);
});
