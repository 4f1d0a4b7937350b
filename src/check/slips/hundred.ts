import type { Slip, SlipRule } from './slip.ts';

// 三次产业结构由9.6:41.2:49.2调整为9.1:40.5:50.4
const structure =
  /三次产业[^。；;\d]{0,14}(?:[^。；;]{0,16}?\d+(?:\.\d+)?(?:\s*[:：∶]\s*\d+(?:\.\d+)?){2}){1,2}/gu;
const shares = /(\d+(?:\.\d+)?)\s*[:：∶]\s*(\d+(?:\.\d+)?)\s*[:：∶]\s*(\d+(?:\.\d+)?)/gu;

/** Shares of the three industries that do not come to a hundred, by more than rounding. */
export const hundred: SlipRule = ({ entries }) =>
  entries.flatMap(({ anchor, text }) =>
    [...text.matchAll(structure)].flatMap((match) =>
      [...match[0].matchAll(shares)].flatMap(({ index, 0: words, ...parts }): Slip[] => {
        const numbers = [parts[1], parts[2], parts[3]].map(Number);
        const sum = Number(numbers.reduce((a, b) => a + b, 0).toPrecision(12));
        if (Math.abs(sum - 100) <= (words.includes('.') ? 0.3 : 1)) return [];
        const from = match.index + index;
        return [
          {
            kind: 'sum',
            anchor,
            from,
            to: from + words.length,
            reason: `三次产业的 ${numbers.join('＋')}＝${sum}，不是 100`,
            unless: '',
          },
        ];
      }),
    ),
  );
