import { peelHead, peelTail } from '../peel.ts';
import { makeReading } from './make-reading.ts';
import type { Recogniser } from './reading.ts';

// 农用地、建设用地100%安全利用
// 乡镇卫生院、社区卫生服务中心全部达到国家基本标准，50%以上达到国家推荐标准
// 推动60%以上的规上工业企业开展数字化改造
export const shareOfSubject: Recogniser = (spot) => {
  const { quantity, left, leftStart, right, text, segment } = spot;
  if (quantity.class !== 'share' || quantity.unit !== '%') return null;
  const what =
    /^(?:的)?([“\u4e00-\u9fff][^、，,]*)$/u.exec(right.replace(/[、和及与]$/u, ''))?.[1] ?? '';
  if (what.length < 3 || /^(?:并|且|左右|增长|时|后)/u.test(what)) return null;
  const tail = peelTail(left);
  // 实现40%建成区达到海绵城市标准
  const plainly = tail.core === '' && !tail.growth && !tail.reduction;
  if (!plainly && (tail.reach || tail.growth || tail.reduction)) return null;
  const head = peelHead(tail.core);
  let subject = head.core.replace(/的$/u, '');
  let quoteStart = leftStart + head.wordsStart;
  if (subject === '' && /^(?:达到|实现|建成|完成|符合|获|纳入)/u.test(what)) {
    // The subject of the segment before: A、B全部达到…，50%以上达到….
    const before = text
      .slice(segment.sentence.start, segment.start)
      .split(/[，,]/u)
      .filter(Boolean)
      .at(-1);
    const found = /^(.{2,30}?)(?:全部|均|都|基本)/u.exec(before ?? '');
    if (found === null || before === undefined) return null;
    subject = found[1] ?? '';
    quoteStart = text.lastIndexOf(before, segment.start);
  }
  const end = quantity.end + right.indexOf(what) + what.length;
  return {
    readings: [makeReading(spot, { label: subject + what, tail, head, quoteStart, quoteEnd: end })],
    numbers: 1,
    end,
  };
};
