import { within } from '../text-to-segments.ts';
import type { Exclusion } from './exclusion.ts';

// 到2025年；2023—2025年；2023枣庄国际锂电产业展览会；23年；2000年前建成；二〇二五年
export const year: Exclusion = {
  reason: 'year',
  holds: ({ text, quantity }) => {
    const raw = text.slice(quantity.start, quantity.start + 12);
    if (quantity.chinese) return /^[〇零一二三四五六七八九]{4}年/u.test(raw);
    if (/^(?:19|20)\d\d(?:年|[-‐–—―−~～至到](?:19|20)?\d\d年)/u.test(raw)) return true;
    return /^(?:19|20)\d\d(?![\d.])/u.test(raw) && (quantity.unit === null || !quantity.known);
  },
};

// 8月28日；6月底前；2026年02月10日07时41分；上午9点30分；2024-05-18；3—5月
export const date: Exclusion = {
  reason: 'date',
  holds: ({ marks, text, quantity }) =>
    within(marks.dates, quantity.start) ||
    /^\d{1,2}月(?!票)/u.test(text.slice(quantity.start, quantity.start + 4)),
};

// 国发〔2022〕18号；第700号令
export const documentNumber: Exclusion = {
  reason: 'document-number',
  holds: ({ marks, quantity }) => within(marks.documentNumbers, quantity.start),
};

// 10个工作日内；15分钟便民生活圈；连续6年提高；三年行动；建立并保持市场供应量15天以上的成品粮油储备 stays in
export const duration: Exclusion = {
  reason: 'duration',
  holds: ({ quantity, before, after }) => {
    if (quantity.class !== 'duration') return false;
    if (/储备|储煤|库存/u.test(before + after) && quantity.tailOp === '>=') return false;
    // 优良天数达到226天；办理时限压缩至3个工作日；平均通关时间不超过8小时；储煤量达到一个月以上
    const reached =
      /(?:达到|达|提高到|增加到|稳定在|保持在|压缩至|压缩到|压减至|压减到|缩短至|缩短到|减至|降至|缩减至|缩减到|控制在)$/u;
    const named = /(?:天数|日数|时限|时间|时长|周期|年限|寿命|储量|储煤量|期限)[^，、\d]*$/u;
    if (quantity.unit === '年') return !(reached.test(before) && /年限/u.test(before));
    return !(reached.test(before) || (named.test(before) && !/期限不超过|延长/u.test(before)));
  },
};
