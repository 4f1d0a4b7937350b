import type { Slip, SlipRule } from './slip.ts';

// 改造城东小区5个、城西小区4个，合计8个; 分别改造5、4个，共计8个
const total =
  /(?:合计|共计|总计)[^，,。；;、\d]{0,12}?(\d+(?:\.\d+)?)(万|亿)?([\p{Script=Han}]{1,3}?)(?=[，,。；;、）)]|以上|左右|$)/gu;
/** Between the last part and its total stands a sign, or what counts the parts (五大产业合计); 等 leaves parts unsaid. */
const joint =
  /\d(?:万|亿)?\p{Script=Han}{1,3}?[，,、；;（(]?(?:以上|上述|[一二三四五六七八九十两\d]+大?[项类个大家]?[^，,。；;、\d等]{0,6})?$/u;

/** A total behind its parts that is not what they come to. */
export const totals: SlipRule = ({ entries }) =>
  entries.flatMap(({ anchor, text }) =>
    [...text.matchAll(total)].flatMap((match): Slip[] => {
      const { index, 0: words, 1: number = '', 2: power = '', 3: unit = '' } = match;
      const before = text.slice(text.lastIndexOf('。', index) + 1, index);
      if (!joint.test(before)) return [];
      const parts = [
        ...before.matchAll(
          new RegExp(`(\\d+(?:\\.\\d+)?)(?=(?:[、和]\\d+(?:\\.\\d+)?)*${power}${unit})`, 'gu'),
        ),
      ].map(([part]) => Number(part));
      // The list may begin anywhere: what stands before it is of something else
      const sums = parts
        .map((_, at) => parts.slice(at))
        .filter((some) => some.length > 1)
        .map((some) => round(some.reduce((a, b) => a + b, 0)));
      if (sums.length === 0 || parts.length > most || sums.includes(Number(number))) return [];
      return [
        {
          kind: 'sum',
          anchor,
          from: index,
          to: index + words.length,
          reason: `前面的 ${parts.join('＋')}＝${String(sums[0])}，合计写 ${number}${power}${unit}`,
          unless: '合计里还有别的，不必改',
        },
      ];
    }),
  );

/** So long a row is no longer one list. */
const most = 8;
const round = (value: number): number => Number(value.toPrecision(12));
