import { headsToLabels, splitHeads } from '../heads-to-labels.ts';
import { peelHead, peelTail, type Head, type Tail } from '../peel.ts';
import { makeReading } from './make-reading.ts';
import type { Recognised, Recogniser, Spot } from './reading.ts';

// 力争开发区工业投资和规上工业总产值均增长12%以上
// 国省控断面水质达标率、重点建设用地安全利用率均保持在100%
export const bothAlike: Recogniser = (spot) => {
  const tail = peelTail(spot.left);
  // 宜城、老河口产值分别突破700亿元
  const last = spot.index === spot.candidates.length - 1;
  if (!tail.both && !(tail.respectively && last)) return null;
  const head = peelHead(tail.core);
  const heads = splitHeads(head.core);
  if (heads.length === 0 && tail.both && (tail.growth || tail.reduction))
    return bothBefore(spot, tail, head);
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

// 城镇居民人均可支配收入32120元，农村居民人均可支配收入13419元，均增长7.5%
function bothBefore(spot: Spot, tail: Tail, head: Head): Recognised | null {
  const pair = spot.memory.slice(-2);
  const [first, second] = pair;
  if (first === undefined || second === undefined) return null;
  if (first.quantity.baseUnit !== second.quantity.baseUnit || first.kind !== second.kind)
    return null;
  const { end } = spot.quantity;
  const readings = pair.map(({ label, thing, quoteStart }) =>
    makeReading(spot, {
      label,
      thing,
      tail,
      head,
      quoteStart,
      quoteEnd: end,
      labelStart: spot.leftStart,
    }),
  );
  return { readings, numbers: 1, end };
}
