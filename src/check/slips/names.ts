import type { Slip, SlipRule } from './slip.ts';

/** Names of departments before a reform, what they are called since, and the first year of which a text has no cause to write the old name. 经信局, 农牧局 and 畜牧局 are alive in some provinces. */
const former: readonly (readonly [name: string, now: string, since: number])[] = [
  ['国土资源[局厅]|[省市区县州旗]规划局', '自然资源和规划局（自然资源局）', 2020],
  ['环境保护[局厅]|环保[局厅]', '生态环境局', 2020],
  ['[省市区县州旗]农业局', '农业农村局', 2020],
  ['卫生和?计划生育(?:局|委员会|委)|卫计[局委]', '卫生健康局（委）', 2020],
  ['安全生产监督管理局|安监局', '应急管理局', 2020],
  [
    '工商行政管理局|工商局|质量技术监督局|质监局|食品药品监督管理局|食药监局',
    '市场监督管理局',
    2020,
  ],
  ['文化广电新闻出版局|文广新局|[省市区县州旗]旅游(?:发展委员会|局)', '文化和旅游局', 2020],
  ['扶贫(?:开发(?:领导小组)?)?(?:办公室|办)', '农业农村局（乡村振兴局）', 2023],
];
const anyFormer = new RegExp(
  `(?<!原[省市区县州旗]?)[省市区县州旗]?(?:${former.map(([name]) => `(${name})`).join('|')})`,
  'gu',
);

/** Bodies that have another name since, each once an entry. */
export const names: SlipRule = ({ entries, facts }) => {
  const year = facts.period?.start ?? 0;
  return entries.flatMap(({ anchor, text }): Slip[] => {
    const found = new Map([...text.matchAll(anyFormer)].map((match) => [match[0], match]));
    return [...found].flatMap(([name, match]): Slip[] => {
      const [, now = '', since = 0] = former[match.slice(1).findIndex(Boolean)] ?? [];
      if (year < since) return [];
      const [from, to] = [match.index, match.index + name.length];
      const reason = `“${name}”是机构改革以前的名称，现在多称${now}`;
      return [{ kind: 'name', anchor, from, to, reason, unless: '本地仍用这个名称的，不必改' }];
    });
  });
};
