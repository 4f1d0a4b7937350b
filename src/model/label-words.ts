import { foldLabel } from './fold-label.ts';

/** Brings a label to the wording in which labels are compared: 规上工业营收 and 规模以上工业营业收入 meet. */
export type Canonical = (label: string) => string;

/** 增加值占全区GDP比重, 城镇累计新增就业, 贫困人口全部脱贫: wherever they stand they narrow no thing. */
const fillers = /(?:全|我)[区市县省州]|累计|年均|同比|全部/gu;

/** 数字经济占GDP的比重, …占生产总值比例: the denominator says it. */
const shareTail = /(占.+?)的?(?:比重|比例|份额|百分比)$/u;

/** 计划总投资10亿元以上项目, 过10亿元项目, 投资超十亿元项目 → 10亿元以上项目. */
const threshold =
  /(?:(?:计划|固定资产|设备)*总?投资额?(?:在|超过|超|过)?|超过|超|过)?(\d*)(亿|[十百千]亿|千万|5000万)元(?:以上)?(?=的?[\p{Script=Han}]{0,8}项目)/u;

const sizes: Record<string, string> = {
  十亿: '10亿',
  百亿: '100亿',
  千亿: '1000亿',
  千万: '1000万',
};

function sizeOf(number: string, size: string): string {
  return `${number}${number === '' ? (sizes[size] ?? size) : size}元以上`;
}

/**
 * Makes the canonical wording from groups of words that mean the same (first word of a group: the one kept).
 * Longest words win, and a kept word guards itself: 规模 in 规模以上 is no 规模.
 */
export function groupsToCanonical(groups: readonly (readonly string[])[]): Canonical {
  const kept = new Map<string, string>();
  for (const group of groups) {
    const [first = '', ...others] = group.map(foldLabel);
    for (const word of [first, ...others]) kept.set(word, first);
  }
  const byStart = Map.groupBy(
    [...kept.keys()].sort((a, b) => b.length - a.length),
    (word) => word.charAt(0),
  );
  return (label) => {
    const text = foldLabel(label).replace(fillers, '');
    let out = '';
    for (let at = 0; at < text.length;) {
      const word = byStart.get(text.charAt(at))?.find((one) => text.startsWith(one, at));
      out += word === undefined ? text.charAt(at) : (kept.get(word) ?? word);
      at += word?.length ?? 1;
    }
    return out
      .replace(threshold, (_, number: string, size: string) => sizeOf(number, size))
      .replace(shareTail, '$1');
  };
}
