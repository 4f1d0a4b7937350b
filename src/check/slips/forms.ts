import type { Slip, SlipRule } from './slip.ts';

// 鲁政发[2023]15号, 台政办字（2023）15号, 枣政发〔23〕第08号: a year of four digits in 〔〕, then a plain number
const docNumber =
  /[\p{Script=Han}]{1,8}[发字函办规令]\s*([[【(（［〔])\s*((?:19|20)?\d\d)\s*([\]】)）］〕])\s*(第?)(\d{1,4})\s*号/gu;
// 鲁政发2023年15号, 鲁政发2023-15号
const unbracketed =
  /[\p{Script=Han}]{1,6}(?:政|委|办|[局厅部])(?:办)?[发字函规]\s*((?:19|20)\d\d)(?:年第?|[-—－\s]+)\d{1,4}\s*号/gu;
const pairs: readonly (readonly [open: string, close: string, name: string])[] = [
  ['《', '》', '书名号'],
  ['“', '”', '引号'],
];

/** Numbers of documents that are not written 〔2023〕15号 or lie ahead of the text; titles and quotations that are not closed. */
export const forms: SlipRule = ({ entries, facts: { period } }) =>
  entries.flatMap(({ anchor, text }): Slip[] => {
    const at = (from: number, words: string, reason: string): Slip => ({
      ...{ kind: 'form', anchor, from, to: from + words.length, reason, unless: '' },
    });
    return [
      ...[...text.matchAll(docNumber)].flatMap(({ index, 0: words, ...parts }): Slip[] => {
        const reasons = [
          ...numberToReasons(
            `${parts[1] ?? ''}${parts[3] ?? ''}`,
            parts[2] ?? '',
            parts[4] ?? '',
            parts[5] ?? '',
          ),
          ...(period !== null && Number(parts[2]) > period.end && (parts[2] ?? '').length === 4
            ? [`文号里的年份 ${parts[2] ?? ''} 在本文说的年份之后`]
            : []),
        ];
        return reasons.length === 0 ? [] : [at(index, words, reasons.join('；'))];
      }),
      ...[...text.matchAll(unbracketed)].map(({ index, 0: words, 1: year = '' }) =>
        at(index, words, bracketed(year)),
      ),
      ...pairs.flatMap(([open, close, name]): Slip[] => {
        const alone = unpaired(text, open, close);
        return alone === null ? [] : [at(alone, open, `${name}没有成对`)];
      }),
    ];
  });

/** What a careful editor says of the number of a document. */
function numberToReasons(
  brackets: string,
  year: string,
  ordinal: string,
  number: string,
): string[] {
  return [
    ...(year.length < 4 ? [`文号里的年份通常写全四位，写作〔20${year}〕`] : []),
    ...(year.length === 4 && brackets !== '〔〕' ? [bracketed(year)] : []),
    ...(ordinal === '' || brackets !== '〔〕' ? [] : ['文号的顺序号前通常不加“第”']),
    ...(number.startsWith('0') ? [`文号的顺序号前通常不补 0，写作 ${Number(number)}号`] : []),
  ];
}

const bracketed = (year: string): string => `文号里的年份通常用六角括号，写作〔${year}〕`;

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
