import { exclusions } from './exclusions/index.ts';
import type { ExclusionReason } from './exclusions/exclusion.ts';
import { peelTail } from './peel.ts';
import { recognisers } from './recognisers/index.ts';
import type { Reading, Spot } from './recognisers/reading.ts';
import type { Quantity } from './text-to-quantities.ts';
import type { Marks } from './text-to-marks.ts';
import type { Segment } from './text-to-segments.ts';

/** A number that is no target, and why. */
export interface Excluded {
  readonly quantity: Quantity;
  readonly reason: ExclusionReason;
}

/** How far the text round a number is looked at: more than any sentence needs, less than a page without a stop. */
export const reach = 400;

const moneyWord =
  /资金|投资|产值|增加值|利润|营收|营业收入|收入|贷款|授信|GDP|生产总值|总值|销售|总额|债|税|规模|额|外资|交易/u;
const ratioWord = /(?:比|比值|系数|指数|弹性|得分|密度|比例|倍数|倍差)$/u;

const peopleAfter =
  /^(?:余|多)?[\u4e00-\u9fff]{0,6}?(?:人口|群众|居民|职工|学生|学子|师生|农民|老人|老年人|妇女|儿童|劳动力|人员|民众|毕业生|大学生|青年|人才|对象|市民|村民|移民|牧民|渔民|军人|残疾人|患者|孤儿|党员|职员|教师|医生)/u;
const peopleBefore =
  /(?:人口|人数|人员|从业者|职工|学生|游客|群众|居民|就业|人口总量|人口规模)(?:总数)?(?:达到|达|为|超过|突破|超|控制在|增加到|稳定在)?$/u;

/**
 * A bare 亿 of something that is money is 亿元 (26亿资金, 产值突破百亿), a bare 万 of people 万人 (解决16.3万农村人口饮水
 * 安全问题, 常住人口达到60万); a bare number is kept only after a ratio.
 */
function completeUnit(text: string, segment: Segment, quantity: Quantity): Quantity | null {
  const left = text.slice(Math.max(segment.start, quantity.start - reach), quantity.start);
  if (quantity.unit === '') return quantity;
  // 三次产业比例优化为8:45:47 is no figure of one value.
  const round =
    text.slice(quantity.start - 2, quantity.start) + text.slice(quantity.end, quantity.end + 3);
  if (quantity.unit === null && /^(?:\d[:：∶]|..[:：∶]\d)/u.test(round)) return null;
  if (quantity.unit !== null && quantity.baseUnit === '' && quantity.unit !== '') {
    if (peopleBefore.test(left) || peopleAfter.test(text.slice(quantity.end, segment.end)))
      return { ...quantity, unit: `${quantity.unit}人`, baseUnit: '人', class: 'people' };
    const around = left.slice(-16) + text.slice(quantity.end, quantity.end + 6);
    // 电商从业者达到2.6万，: what is counted is said before it.
    if (!/亿$/u.test(quantity.unit))
      return /户数$/u.test(left) || standsAlone.test(text.slice(quantity.end, quantity.end + 1))
        ? quantity
        : null;
    if (!moneyWord.test(around)) return quantity;
    return { ...quantity, unit: `${quantity.unit}元`, baseUnit: '元', class: 'money' };
  }
  if (quantity.unit !== null) return quantity;
  const tail = peelTail(left);
  const named = ratioWord.test(tail.core.replace(/[（(][^）)]*[）)]$/u, ''));
  return named && !quantity.chinese && quantity.valueMax === null
    ? { ...quantity, unit: '' }
    : null;
}

/** Nothing that could be counted follows. */
const standsAlone = /^(?:$|[，,。；;、）)])/u;

const reached = /(?:达到|达|突破|超过|保持在|稳定在|提高到|增长|下降|不低于|为)$/u;

/** 9个国省控河流断面优良水体比例达到100%: a count whose noun is the label of the next figure. */
function labelsNext(text: string, quantity: Quantity, next: Quantity | undefined): boolean {
  if (next === undefined || quantity.class !== 'count') return false;
  const between = text.slice(quantity.end, next.start);
  // 8个地表水监测断面和集中式饮用水源地水质达标率均为100%
  if (
    // 6个省级产业园和聚集地固定资产投资增长43.6%
    /^[^、，]*(?:率|比例|比重|占比|面积|产值|增加值|投资|利润|营收|收入|总额|量)(?:均|都|分别|全部|同比)?(?:达到|达|为|保持在|稳定在|提高到|增长|下降)$/u.test(
      between,
    )
  )
    return true;
  // 15个省考以上断面水质达标率100%
  if (next.class === 'share' && /^[\u4e00-\u9fff“][^、，]*(?:率|比例|比重|占比)$/u.test(between))
    return true;
  // 新增588家达到1234家 has no noun between.
  const noun = between.replace(reached, '');
  return /^[\u4e00-\u9fff“]/u.test(noun) && !/[、，和及与]/u.test(noun) && noun !== between;
}

/** 达到 and 新增 hold for the list that follows; a rate of growth says nothing about the next count. */
function carriedFrom(previous: Reading | undefined): Spot['carried'] {
  if (previous === undefined) return null;
  const { kind, verbs } = previous;
  return kind === 'level' || kind === 'increment' ? { kind, verbs } : null;
}

/** The index of the first quantity, in the order of the text, that begins at `at` or later. */
function firstFrom(quantities: readonly Quantity[], at: number): number {
  let [low, high] = [0, quantities.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantities[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One segment → readings and excluded numbers; `memory` is what the sentence gave before. */
export function segmentToReadings(
  text: string,
  segment: Segment,
  quantities: readonly Quantity[],
  marks: Marks,
  memory: readonly Reading[],
): { readings: Reading[]; excluded: Excluded[] } {
  const from = firstFrom(quantities, segment.start);
  const neighbours = quantities
    .slice(from, firstFrom(quantities, segment.end))
    .filter((one) => one.end <= segment.end);
  const excluded: Excluded[] = [];
  const candidates: Quantity[] = [];
  for (const found of neighbours) {
    const completed = completeUnit(text, segment, found);
    const quantity = completed ?? found;
    const place = {
      text,
      quantity,
      segment,
      // Of a text without stops all figures would be asked about each.
      neighbours: neighbours.slice(
        firstFrom(neighbours, found.start - reach),
        firstFrom(neighbours, found.end + reach),
      ),
      marks,
      before: text.slice(Math.max(segment.start, quantity.start - reach), quantity.start),
      after: text.slice(quantity.end, Math.min(segment.end, quantity.end + reach)),
    };
    const rule = exclusions.find((exclusion) => exclusion.holds(place));
    if (rule !== undefined) excluded.push({ quantity, reason: rule.reason });
    else if (completed === null) excluded.push({ quantity, reason: 'no-unit' });
    else candidates.push(completed);
  }
  const readings: Reading[] = [];
  let index = 0;
  let leftStart = segment.start;
  while (index < candidates.length) {
    const quantity = candidates[index];
    if (quantity === undefined) break;
    const known = [...memory, ...readings];
    const previous = known.at(-1);
    const spot: Spot = {
      text,
      segment,
      candidates,
      index,
      quantity,
      left: text.slice(leftStart, quantity.start),
      leftStart,
      right: text.slice(quantity.end, candidates[index + 1]?.start ?? segment.end),
      memory: known,
      carried: carriedFrom(previous),
    };
    let end: number | null = null;
    const noun = labelsNext(text, quantity, candidates[index + 1]);
    if (noun) {
      // 动态清零、9个国省控河流断面优良水体比例: the label begins with the count.
      if (/[、，]$/u.test(spot.left)) leftStart = quantity.start;
      excluded.push({ quantity, reason: 'label-part' });
      index++;
      continue;
    }
    for (const recognise of recognisers) {
      const result = recognise(spot);
      if (result === null) continue;
      readings.push(...result.readings.filter((reading) => reading.label.length > 0));
      index += result.numbers;
      end = result.end;
      break;
    }
    if (end === null) {
      // A count whose noun is the next figure's label stays part of that label.
      const reason = index + 1 < candidates.length ? 'label-part' : 'no-label';
      excluded.push({ quantity, reason });
      if (reason === 'no-label') leftStart = quantity.end;
      index++;
    } else {
      // 增加值突破千亿元大关、达1091.9亿元
      leftStart =
        end + (/^(?:大关|关口|的?新?台阶)/u.exec(text.slice(end, segment.end))?.[0].length ?? 0);
    }
  }
  return { readings, excluded };
}
