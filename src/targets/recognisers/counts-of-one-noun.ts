import { peelHead, peelTail } from '../peel.ts';
import { makeReading } from './make-reading.ts';
import type { Recogniser } from './reading.ts';
import { run } from './shared-list.ts';

// 2023—2025年分别新增1500个、1600个、1700个公办学位
export const countsOfOneNoun: Recogniser = (spot) => {
  const { text, candidates, index, left, leftStart, segment } = spot;
  const list = run(text, candidates, index);
  const last = list.at(-1);
  if (last === undefined || list.length < 2 || !/分别[\u4e00-\u9fff]{0,6}$/u.test(left))
    return null;
  const alike = list.every(({ unit }) => unit !== null && unit === last.unit);
  const noun = /^的?([“\u4e00-\u9fff][^，、]+)$/u.exec(text.slice(last.end, segment.end))?.[1];
  const head = peelHead(left);
  if (!alike || noun === undefined || head.core !== '' || head.verbs === '') return null;
  // 新增 before a count is the verb, no growth.
  const tail = { ...peelTail(left), reach: false, growth: false, reduction: false };
  const readings = list.map((quantity, at) =>
    makeReading(spot, {
      label: noun,
      quantity,
      tail,
      head,
      quoteStart: leftStart + head.wordsStart,
      quoteEnd: segment.end,
      labelStart: quantity.start,
      turn: { at, of: list.length },
    }),
  );
  return { readings, numbers: list.length, end: segment.end };
};
