/** What a column of a table holds, told by its head. */
export type ColumnKind =
  | 'number'
  | 'year'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'annual'
  | 'duty'
  | 'due'
  | 'attribute'
  | 'remark'
  | 'name'
  | 'group'
  | 'task';

export interface Column {
  readonly kind: ColumnKind;
  /** The year that the head names; null where it names none. */
  readonly year: string | null;
  /** The head's own words, the lowest of a head of two storeys: the role of a duty as printed. */
  readonly head: string;
}

const YEAR = /(?:19|20)\d{2}(?=\s*(?:年|$|[)）\s目现规实基]))/gu;

/** Kinds by the words of a head, the first that fits. */
const KINDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['number', /^(?:序\s*号|编\s*号|序|号|No\.?)$/iu],
  ['year', /^(?:年\s*份|年\s*度|规划年|水平年)$/u],
  ['unit', /^(?:计量单位|计算单位|单\s*位|度量单位)$/u],
  [
    'due',
    /(?:完成|办结|办理|推进|落实|整改|实施|建成|达成|计划|要求)?(?:时限|期限|时间节点|时间要求|完成时间|完成日期|竣工时间|截止时间|截止日期|进度安排|起止年限)|^(?:时\s*间|完成年份|完成年度|工期|建设年限|实施年限)$/u,
  ],
  [
    'duty',
    /(?:牵头|责任|主责|配合|协同|协助|协办|主办|承办|主管|参与|参加|负责|落实|实施|支持|指导|督导|监管|联办|组织|建设|业主|统计|考核)(?:\S{0,6})?(?:单位|部门|机构|主体|处室|科室|地区|县区|区县|街道)|^(?:单位|部门)(?:分工|职责)$|^(?:牵头|配合|责任|主办|协办|承办)$|^(?:责任|牵头|配合)(?:局|方|处)$/u,
  ],
  ['attribute', /(?:指标)?(?:属性|性质|类型)$/u],
  ['remark', /^(?:备\s*注|说\s*明|注)$/u],
  ['annual', /年均|年平均|每年/u],
  ['group', /^(?:类\s*别|类型|领域|分类|大类|一级指标|板块|方面|类\s*型|目标类别|指标类别)$/u],
  [
    'name',
    /(?:^|一级|二级|三级|主要|具体|核心)?(?:指标)(?:名称|内容|体系)?$|^(?:项目|项\s*目|名称|内容)$/u,
  ],
];

const PRESENT = /现状|实际|实绩|基数|基期|基准|完成|预计|初值|上年|历史|底数/u;
const AIM = /目标|力争|争取|规划|预期|计划|任务值|指标值|期末/u;
/** 2024年工作举措: what is to be done that year. */
const DOING = /(?:举措|措施|任务|工作|事项|安排|要点)(?:内容|安排|清单)?$/u;

/** Reads the head of a column: 牵头单位, 完成时限, 2023年实际, 目标 2026年; `years` tells a bare year apart. */
export function headToColumn(
  printed: string,
  first: number | null,
  others: readonly string[],
): Column {
  const storeys = printed.split(' ').filter((word) => word !== '');
  const head = (storeys.at(-1) ?? '').replace(/\s/gu, '');
  const all = storeys.join('');
  const years = [...all.matchAll(YEAR)].map(([year]) => year);
  const year = years.at(-1) ?? null;
  for (const word of [head, ...storeys.toReversed()]) {
    const kind = KINDS.find(
      ([kind, pattern]) => pattern.test(word) && !(year !== null && kind !== 'annual'),
    )?.[0];
    if (kind !== undefined)
      return { kind, year, head: kind === 'duty' ? word.replace(/\s/gu, '') : head };
  }
  if (year !== null) {
    // 2025年 beside 2030年目标 is the base year; 2030年 力争 beside it is another aim
    const aimed = others.some(
      (other) => other !== printed && AIM.test(other) && !other.includes(year),
    );
    const isPresent =
      AIM.test(all) || DOING.test(all)
        ? false
        : PRESENT.test(all) || aimed || first === Number(year);
    return { kind: isPresent ? 'baseline' : 'target', year, head };
  }
  if (/^(?:目标值?|规划目标|规划值|预期目标|目标任务值|指标值|计划值)$/u.test(head))
    return { kind: 'target', year, head };
  if (/^(?:现状值?|基期值?|基数|基准值?|当前值)$/u.test(head))
    return { kind: 'baseline', year, head };
  return { kind: 'task', year, head };
}

/**
 * All columns of a table. Of bare years (2023年 | 2026年) the first is the base year where `start`, the first year of
 * the plan, lies after it, or, without one, where it stands before others.
 */
export function headsToColumns(heads: readonly string[], start: number | null): Column[] {
  const bare = heads.flatMap((head) => {
    const years = [...head.matchAll(YEAR)].map(([year]) => Number(year));
    return years.length === 1 && !/年均/u.test(head) ? years : [];
  });
  const first = bare.length > 1 ? Math.min(...bare) : null;
  const base = first !== null && (start === null || first < start) ? first : null;
  return heads.map((head) => headToColumn(head, base, heads));
}
