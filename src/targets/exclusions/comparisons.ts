import { within } from '../text-to-segments.ts';
import type { Exclusion } from './exclusion.ts';

const arrow = /^\s?(?:[→➔➜⇒]|[-—–=]{1,2}>)\s?\d/u;

// 由50%提高到60%；从2020年的4.2%下降到3.5%；高于全省平均2.3个百分点；较上年提前3天
export const baseline: Exclusion = {
  reason: 'baseline',
  holds: ({ text, quantity, before, after }) => {
    // 普及率93%→96%
    if (arrow.test(text.slice(quantity.end, quantity.end + 4))) return true;
    if (
      /(?:由|从)[^，]*$/u.test(before) &&
      /^(?:左右)?(?:[、和]\d[^，]{0,12}?)?[^，、\d]{0,10}(?:到|至)[^，、\d]{0,4}\d/u.test(after)
    )
      return true;
    // 普及率93%→96%, 普及率93%提高到96%
    if (
      /^\s*(?:→|➔|⟶|⇒|->|=>)/u.test(after) ||
      /^(?:左右)?(?:提高|提升|增加|增长|扩大|上升|攀升|升|增|下降|降低|降|减少|减|压减|压缩|缩短)(?:到|至|为)(?:20\d\d年的?)?\d/u.test(
        after,
      )
    )
      return true;
    // 较2023年的5.8%有所下降, 比上年的120家增加30家
    if (
      /(?:较|(?<![占对环同])比|同|与)[^，、]{2,10}的(?:近|约)?$/u.test(before) &&
      /^(?:左右)?(?:相比)?(?:有所|明显|大幅|显著|再|又|进一步|持续|净)?(?:下降|降低|减少|提高|提升|增长|增加|上升|改善|翻)/u.test(
        after,
      )
    )
      return true;
    // 在现有20家的基础上再增10家
    if (/(?:在|以)[^，]{0,12}$/u.test(before) && /^[^，、\d]{0,8}(?:的基础上|为基数)/u.test(after))
      return true;
    // 利润总额增速高于营业收入增速2个百分点; 增速分别高于规上工业10.7个、14.1个百分点
    if (
      /百分点$/u.test(quantity.unit ?? '') &&
      /(?:高于|低于|快于|高出|超出)[^，、\d]{2,16}(?:\d[\d.]*(?:个百分点|个)?[、和])*$/u.test(
        before,
      )
    )
      return true;
    return (
      /(?:高于|低于|快于|高出|超出|好于|优于|领先|高|快)(?:于)?(?:全国|全省|全市|全区|省|市|国家|上年|去年|同期|年度|预期|目标|平均)[^，]*$/u.test(
        before,
      ) && quantity.class === 'share'
    );
  },
};

// 提高5%以上（含5%）；（含3人）
export const restated: Exclusion = {
  reason: 'restated',
  holds: ({ text, quantity, marks: { brackets } }) => {
    const bracket = brackets.find(
      (span) => span.start <= quantity.start && quantity.start < span.end,
    );
    if (bracket === undefined) return false;
    const before = text.slice(bracket.start + 1, quantity.start);
    return (
      /^(?:含|不含)$/u.test(before.trim()) || /(?:责任单位|牵头单位|配合单位|年)$/u.test(before)
    );
  },
};

// 达到5%，或未达到5%则全部保障用地
export const condition: Exclusion = {
  reason: 'baseline',
  holds: ({ before }) => /(?:或未|若|如果|未达到|不足|未满|不满)[^，]*$/u.test(before),
};

// 1/3；百分之百的努力
export const fraction: Exclusion = {
  reason: 'fraction',
  holds: ({ text, quantity, marks: { brackets } }) => {
    const { start } = quantity;
    if (within(brackets, start)) return false;
    if (/^百分之[一百]的(?:希望|努力|把握|信心|热情)/u.test(text.slice(start, start + 8)))
      return true;
    const round = text.slice(Math.max(0, start - 3), start + 6);
    return quantity.unit === null && /\d[/／]\d/u.test(round);
  },
};
