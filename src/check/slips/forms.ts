import type { Slip, SlipRule } from './slip.ts';

// 鲁政发[2023]15号, 台政办字（2023）15号: the year stands in 〔〕
const docNumber =
  /[\p{Script=Han}]{1,8}[发字函办规令]\s*[[【(（［]\s*((?:19|20)\d\d)\s*[\]】)）］]\s*第?\d{1,4}\s*号/gu;
const pairs: readonly (readonly [open: string, close: string, name: string])[] = [
  ['《', '》', '书名号'],
  ['“', '”', '引号'],
];

/** Numbers of documents in other brackets than 〔〕; titles and quotations that are not closed. */
export const forms: SlipRule = ({ entries }) =>
  entries.flatMap(({ anchor, text }): Slip[] => [
    ...[...text.matchAll(docNumber)].map(({ index, 0: words, 1: year = '' }): Slip => ({
      kind: 'form',
      anchor,
      from: index,
      to: index + words.length,
      reason: `文号里的年份通常用六角括号，写作〔${year}〕`,
      unless: '',
    })),
    ...pairs.flatMap(([open, close, name]): Slip[] => {
      const at = unpaired(text, open, close);
      if (at === null) return [];
      const reason = `${name}没有成对`;
      return [{ kind: 'form', anchor, from: at, to: at + 1, reason, unless: '' }];
    }),
  ]);

/** Where a mark first has no partner; marks within marks of their own kind are allowed. */
function unpaired(text: string, open: string, close: string): number | null {
  const opened: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === open) opened.push(at);
    else if (sign === close && opened.pop() === undefined) return at;
  }
  return opened[0] ?? null;
}
