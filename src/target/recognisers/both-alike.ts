import { headsToLabels, splitHeads } from '../heads-to-labels.ts';
import { peelHead, peelTail } from '../peel.ts';
import { makeReading } from './make-reading.ts';
import type { Recogniser } from './reading.ts';

// 力争开发区工业投资和规上工业总产值均增长12%以上
// 国省控断面水质达标率、重点建设用地安全利用率均保持在100%
export const bothAlike: Recogniser = (spot) => {
  const tail = peelTail(spot.left);
  // 宜城、老河口产值分别突破700亿元
  if (!tail.both && !tail.respectively) return null;
  const head = peelHead(tail.core);
  const heads = splitHeads(head.core);
  if (heads.length < 2 || heads.length > 4) return null;
  const end = spot.quantity.end;
  return {
    readings: headsToLabels(heads).map((label) =>
      makeReading(spot, {
        label,
        tail,
        head,
        quoteStart: spot.leftStart + head.wordsStart,
        quoteEnd: end,
      }),
    ),
    numbers: 1,
    end,
  };
};
