import { headsToLabels, splitHeads } from '../heads-to-labels.ts';
import { peelHead, peelTail } from '../peel.ts';
import type { Quantity } from '../text-to-quantities.ts';
import { makeReading } from './make-reading.ts';
import type { Recogniser } from './reading.ts';

const bareShare = /^(?:占比|比重|增速|总量|总额|规模|覆盖率)$/u;
const between = /^\s*[、，,和及与]+\s*(?:每(?:立方米|人|月|亩|千人|万人))?$/u;

// 存贷款余额分别达1.6万亿元、1.4万亿元; 市县财政科技支出占比分别达1.6%和0.6%
const pairs: readonly (readonly [string, readonly [string, string]])[] = [
  ['存贷款', ['存款', '贷款']],
  ['市县', ['市', '县']],
  ['进出口', ['进口', '出口']],
];

/** 城乡居民人均可支配收入达到25382元、13728元: two values of one unit, one behind the other, are of town and country. */
function areOfTownAndCountry(
  core: string,
  text: string,
  [first, second]: readonly Quantity[],
): boolean {
  if (first === undefined || second === undefined || first.unit !== second.unit) return false;
  return core.includes('城乡居民') && /^\s*[、和与及]/u.test(text.slice(first.end, second.start));
}

/** A head that names two things in a word → a label for each; null where it names one. */
function pairOf(core: string, respectively: boolean): string[] | null {
  if (!respectively) return null;
  const town = /可支配收入|纯收入/u.test(core) ? '城镇' : '城市';
  const joined = core.replace('存、贷款', '存贷款');
  const all = [['城乡', [town, '农村']] as const, ...pairs];
  const found = all.find(([word]) => joined.includes(word));
  return found === undefined ? null : found[1].map((word) => joined.replace(found[0], word));
}

/** The run of figures that starts at `index` with nothing but joins between: 679家、336家、60家. */
export function run(text: string, candidates: readonly Quantity[], index: number): Quantity[] {
  const list: Quantity[] = [];
  for (const quantity of candidates.slice(index)) {
    const last = list.at(-1);
    if (last !== undefined && !between.test(text.slice(last.end, quantity.start))) break;
    list.push(quantity);
  }
  return list;
}

// 国家高新技术企业和科技型中小企业分别达到55家和100家
// 基本养老、医疗保险参保率分别达到95%、96%以上
// 万元地区生产总值用水量、万元工业增加值用水量分别比2020年下降12%、8%
// 粮食播种面积和产量稳定在426万亩、183万吨以上
// PM2.5、二氧化硫平均浓度分别控制在每立方米45微克、60微克以下
// 城乡居民生活最低保障线标准分别达到420元/月、180元/月
// 城乡居民人均可支配收入达到25382元、13728元
// 城镇居民人均可支配收入达到28663元，农民人均纯收入达到12398元，分别增长10.6%和13%
export const sharedList: Recogniser = (spot) => {
  const { text, candidates, index, left, leftStart } = spot;
  const list = run(text, candidates, index);
  if (list.length < 2) return null;
  const tail = peelTail(left);
  const head = peelHead(tail.core);
  // 2023年、2024年分别新增企业10家、12家: 分别 stands before the verb.
  // 2024年、2025年充电桩保有量达到500个、800个: as many years as figures.
  const years = [...left.matchAll(/20\d\d(?=年|[、和与及]20\d\d)/gu)].length;
  const respectively =
    tail.respectively ||
    years === list.length ||
    /分别[^，]*$/u.test(left.slice(0, left.length - tail.core.length + head.coreStart));
  let labels: string[];
  let quoteStart = leftStart + head.wordsStart;
  // 2023年改造小区3200个，2024年、2025年分别改造3000个、2800个: what the last of this unit counted
  const same =
    head.core === '' && head.verbs !== '' && years === list.length
      ? spot.memory.findLast(
          (one) =>
            one.quantity.baseUnit === spot.quantity.baseUnit &&
            one.segment.sentence.start === spot.segment.sentence.start,
        )
      : undefined;
  if (same !== undefined) {
    const { thing } = same;
    const label = thing.startsWith(head.verbs) ? thing : head.verbs + thing;
    labels = list.map(() => label);
    quoteStart = same.quoteStart;
  } else if (head.core === '') {
    const earlier = spot.memory.slice(-list.length);
    // 分别达44920元、21190元，增长8.5%和9.5%: the list before was of as many.
    const alike = tail.growth && earlier.every((one) => one.segment === earlier[0]?.segment);
    if (!(tail.respectively || alike) || earlier.length < list.length) return null;
    labels = earlier.map((reading) => reading.thing);
    quoteStart = earlier[0]?.quoteStart ?? quoteStart;
  } else {
    const heads = splitHeads(head.core.replace('存、贷款', '存贷款'));
    const earlier = spot.memory.slice(-list.length);
    // 民间投资、工业投资分别增长28.1%、12.1%，占比分别达61.3%、25.8%
    const paired = pairOf(
      head.core,
      tail.respectively || areOfTownAndCountry(head.core, text, list),
    );
    const measured =
      tail.respectively && bareShare.test(head.core) && earlier.length === list.length;
    if (measured) labels = earlier.map((reading) => reading.thing + head.core);
    else if (heads.length === list.length) labels = headsToLabels(heads);
    else if (list.length === 2 && paired !== null) labels = paired;
    else if (respectively && heads.length === 1) {
      // 到2024年和2025年，绿色建筑占比分别达到90%和100%
      labels = list.map(() => head.core);
    } else return null;
  }
  const last = list.at(-1) ?? spot.quantity;
  // The bound after the last figure holds for all: 95%、96%以上.
  const alone = list.every((quantity) => quantity === last || quantity.tailOp === null);
  const unitOf = list.find((quantity) => quantity.baseUnit.includes('/'));
  const readings = labels.map((label, at) => {
    const own = list[at] ?? last;
    // 每立方米45微克、60微克: 每立方米 holds for both.
    const quantity =
      unitOf !== undefined &&
      !own.baseUnit.includes('/') &&
      unitOf.unit?.startsWith(own.unit ?? '?')
        ? { ...own, unit: unitOf.unit, baseUnit: unitOf.baseUnit, class: unitOf.class }
        : own;
    return makeReading(spot, {
      label,
      quantity,
      tail,
      head,
      quoteStart,
      quoteEnd: own.end,
      tailOp: alone ? last.tailOp : null,
      turn: respectively ? { at, of: list.length } : null,
    });
  });
  return { readings, numbers: list.length, end: last.end };
};
