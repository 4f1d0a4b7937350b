import type { Slip, SlipRule } from './slip.ts';

// 改造老旧小区8个，其中城东街道5个、城西街道4个
const amongThem =
  /(\d+(?:\.\d+)?)(万|亿)?([\p{Script=Han}]{1,3}?)[，,（(]?其中[：:，,]?((?:[^，,。；;、（）()\d]{1,16}\d+(?:\.\d+)?(?:万|亿)?\3[、和]?){2,8})/gu;

// 新引进项目64个、比上年增加29个，其中百亿项目10个、五十亿项目25个: parts of the 64
const change = /[比较](?:上|去|前|同|20)[^，。；]{0,12}$/u;

/** Parts beyond their whole; of a few counted things one that is left over (8个，其中3个、4个) was hardly left out. */
const isOff = (sum: number, total: number, power: string): boolean =>
  sum > total || (power === '' && total < few && sum === total - 1);
const few = 30;

/** Parts that come to more than the whole they are part of; the parts of a table's column that are not its 合计. */
export const sums: SlipRule = ({ entries, tables }) => [
  ...entries.flatMap(({ anchor, text }) =>
    [...text.matchAll(amongThem)].flatMap((match): Slip[] => {
      const [whole, total = '', power = '', unit = '', list = ''] = match;
      const parts = [...list.matchAll(/(\d+(?:\.\d+)?)(万|亿)?/gu)]
        .filter(([, , own = '']) => own === power)
        .map(([, number]) => Number(number));
      const sum = round(parts.reduce((a, b) => a + b, 0));
      if (parts.length < 2 || !isOff(sum, Number(total), power)) return [];
      if (change.test(text.slice(Math.max(0, match.index - 16), match.index))) return [];
      const said = `其中 ${parts.join('＋')}＝${sum}，合计写 ${total}${power}${unit}`;
      return [
        {
          kind: 'sum',
          anchor,
          from: match.index,
          to: match.index + whole.replace(/[、，,和]$/u, '').length,
          reason: said,
          unless: sum > Number(total) ? '几项有重叠的，不必改' : '还有没写出来的，不必改',
        },
      ];
    }),
  ),
  ...tables.flatMap(({ heads, rows }) => {
    const body = rows.filter(({ isHead }) => !isHead);
    const at = body.findIndex(({ cells }) =>
      /^(?:合计|总计|共计)$/u.test(cells[0]?.text.trim() ?? ''),
    );
    const total = body[at];
    if (total === undefined || (at !== 0 && at !== body.length - 1)) return [];
    return total.cells.flatMap((cell, column): Slip[] => {
      const others = body
        .filter((row) => row !== total)
        .map(({ cells }) => cells[column]?.text.trim() ?? '');
      if (column === 0 || others.length < 2 || ![cell.text.trim(), ...others].every(isNumber))
        return [];
      if (/率|比|%|序号|编号/u.test(heads[column] ?? '')) return [];
      const sum = round(others.reduce((a, own) => a + Number(own), 0));
      if (sum === Number(cell.text)) return [];
      const reason = `“${heads[column] ?? ''}”一列各行相加得 ${sum}，${total.cells[0]?.text ?? '合计'}写 ${cell.text}`;
      return [
        {
          kind: 'sum',
          anchor: total.anchor,
          from: 0,
          to: 0,
          reason,
          unless: '各行有重叠的，不必改',
        },
      ];
    });
  }),
];

const isNumber = (text: string): boolean => /^\d+(?:\.\d+)?$/u.test(text);
const round = (value: number): number => Number(value.toPrecision(12));
