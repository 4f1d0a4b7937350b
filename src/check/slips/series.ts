import { chineseNumber, numberToChineseNumeral } from '../../numeral/chinese-number.ts';
import type { Slip, SlipRule } from './slip.ts';

// 一是……；二是……；四是……
const counted =
  /(?<=^|[。；;：:，,、.）)”\s])([一二三四五六七八九十]{1,2})是(?![一二三四五六七八九十])/gu;
// （1）……；（2）……；（4）……; a mark of a note (3) follows its word
const numbered = /(?<=^|[。；;：:，,\s])[（(](\d{1,2})[）)](?=[^\d，,。；;、])/gu;

/** Numbers within one paragraph that skip or come twice. */
export const series: SlipRule = ({ entries }) =>
  entries.flatMap(({ anchor, text }) =>
    [counted, numbered].flatMap((pattern) => {
      let before: string | null = null;
      return [...text.matchAll(pattern)].flatMap(({ index, 0: words, 1: own = '' }): Slip[] => {
        const reason = before === null ? null : slipBetween(before, own, text);
        before = own;
        if (reason === null) return [];
        return [
          { kind: 'number', anchor, from: index, to: index + words.length, reason, unless: '' },
        ];
      });
    }),
  );

function slipBetween(before: string, own: string, text: string): string | null {
  const [last, now] = [before, own].map(toNumber);
  if (last === undefined || now === undefined || now === 1) return null;
  if (now === last) return `“${own}”前面刚有过`;
  // What is printed in some other way is there all the same
  const isThere = text.includes(`${numberToChineseNumeral(last + 1)}是`);
  return now > last + 1 && !isThere
    ? `前一个编号是“${before}”，这里是“${own}”，中间的没有找到`
    : null;
}

const toNumber = (numeral: string): number =>
  /\d/u.test(numeral) ? Number(numeral) : (chineseNumber(numeral) ?? 0);
