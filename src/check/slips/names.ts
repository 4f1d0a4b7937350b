import { entriesToDuties } from '../../duty/entries-to-duties.ts';
import type { Slip, SlipRule } from './slip.ts';

/** Names of departments before the reform of 2018 and 2019, and of 2023, and what they are called since. */
const former: readonly (readonly [pattern: RegExp, now: string])[] = [
  [/国土资源局|规划局$/u, '自然资源和规划局（自然资源局）'],
  [/环境保护局|环保局/u, '生态环境局'],
  [/(?<!林)农业局$|农牧局|畜牧局$/u, '农业农村局'],
  [/卫生和?计划生育(?:局|委员会|委)|卫计[局委]/u, '卫生健康局（委）'],
  [/安全生产监督管理局|安监局/u, '应急管理局'],
  [/工商行政管理局|工商局|质量技术监督局|质监局|食品药品监督管理局|食药监局/u, '市场监督管理局'],
  [/经济和信息化局|经信[局委]/u, '工业和信息化局'],
  [/文化广电新闻出版局|文广新局|(?<!文化和)旅游(?:发展委员会|局)$/u, '文化和旅游局'],
  [/扶贫(?:开发)?(?:办公室|办)$/u, '农业农村局（乡村振兴局）'],
];

/** Bodies that have another name since. */
export const names: SlipRule = ({ entries, facts, tables }) => {
  const year = facts.period?.start ?? 0;
  if (year < 2020) return [];
  const rows = new Map(
    tables.flatMap((table) => table.rows.map((row) => [row.anchor, row] as const)),
  );
  return entriesToDuties(entries, facts, rows).entries.flatMap(({ anchor, text, duties }): Slip[] =>
    duties
      .flatMap(({ bodies }) => bodies)
      .flatMap((body): Slip[] => {
        const now = former.find(([pattern]) => pattern.test(body))?.[1];
        const from = text.indexOf(body);
        if (now === undefined || from < 0) return [];
        const reason = `“${body}”是机构改革以前的名称，现在多称${now}`;
        return [
          {
            kind: 'name',
            anchor,
            from,
            to: from + body.length,
            reason,
            unless: '本地仍用这个名称的，不必改',
          },
        ];
      }),
  );
};
