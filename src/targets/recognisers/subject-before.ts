import { peelHead, peelTail } from '../peel.ts';
import { makeReading } from './make-reading.ts';
import type { Recogniser } from './reading.ts';

const said =
  /^(.{2,24}?)(?:实现(?:翻|倍|大|快|新|较|稳|正|历)|倍增|逐季|增势|好于|翻番|翻一番|连跨|跨越|跨[上入过]|跃上|登上|站上|攀上|迈[入过]|连续|稳步|持续|不断|明显|显著|大幅|快速|平稳|再创|再上|首次|创历史|创新高|跃升|迈上|突破性|位居|居全|排名|保持[增稳领])/u;

// “三品一标”产品数量实现翻番，达到228个；全市地区生产总值连跨两个千亿元台阶，超过6000亿元
export const subjectBefore: Recogniser = (spot) => {
  const tail = peelTail(spot.left);
  const says = tail.reach || tail.surpass || tail.growth || tail.reduction;
  if (!says || spot.memory.length > 0 || tail.core.replace(/[\s，、]+/gu, '') !== '') return null;
  const { segment, text } = spot;
  const before = text
    .slice(segment.sentence.start, segment.start)
    .split(/[，,]/u)
    .filter(Boolean)
    .at(-1);
  if (before === undefined) return null;
  const head = peelHead(before);
  const label = said.exec(head.core)?.[1];
  if (label === undefined || label.length < 2) return null;
  const quoteStart = text.lastIndexOf(before, segment.start);
  const found = {
    label,
    tail,
    head: { ...head, verbs: '' },
    quoteStart,
    quoteEnd: spot.quantity.end,
    labelStart: spot.leftStart,
  };
  return { readings: [makeReading(spot, found)], numbers: 1, end: spot.quantity.end };
};
