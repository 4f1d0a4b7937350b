import type { Slip, SlipRule } from './slip.ts';

// 高新技术企业达到55。 地区生产总值增长6.5，
const bare =
  /(?:达到?|新增|新建|建成|改造|培育|引进|完成|突破|超过|增长|提高|下降|降低|控制在)[了到至]?([\p{Script=Han}“”]{0,12}?)(\d+(?:\.\d+)?)(?=[，。；;]|$)/gu;
/** What is counted without a unit: 收入比达到1.8, 指数达到95. */
const pure = /比|指数|系数|评分|得分|排名|位次|倍数|弹性|第|浓度|[A-Za-z.]$/u;

/** A figure of a running text that has no unit. */
export const units: SlipRule = ({ entries, tables }) => {
  const rows = new Set(tables.flatMap((table) => table.rows.map(({ anchor }) => anchor)));
  return entries.flatMap(({ anchor, text }): Slip[] => {
    if (rows.has(anchor)) return [];
    return [...text.matchAll(bare)].flatMap(({ index, 0: words, 2: number = '' }): Slip[] => {
      const before = text.slice(Math.max(0, index - 12), index) + words.slice(0, -number.length);
      if (pure.test(before.slice(before.lastIndexOf('，') + 1))) return [];
      const to = index + words.length;
      return [
        {
          kind: 'unit',
          anchor,
          from: to - number.length,
          to,
          reason: '这个数后面没有单位',
          unless: '本来就没有单位的，不必改',
        },
      ];
    });
  });
};
