import { chineseNumber } from '../numeral/chinese-number.ts';

/** The start of an annex or a mention of one. */
export interface AnnexLabel {
  readonly number: number | null;
  /** Offset where the annex's title begins on the same line; the text's length where the label stands alone. */
  readonly end: number;
  readonly alone: boolean;
  /** 附件：… with a colon and words names an annex; 附件1 … without one begins it. */
  readonly colon: boolean;
}

const LABEL =
  /^[（(【]?附\s*(?:件|录|表)?\s*(\d{1,2}|[一二三四五六七八九十]{1,3})?\s*(?:[-—]\s*\d{1,2})?\s*[）)】]?\s*([:：])?[\s]*/u;

/** Reads 附件, 附件1, 附件：, 附表1 浙江省…计划表; null for 附则, 附近 and sentences. */
export function readAnnexLabel(text: string): AnnexLabel | null {
  const match = LABEL.exec(text);
  if (match === null) return null;
  const [label, numeral, colon] = match;
  const rest = text.slice(label.length);
  const bare = /^[（(【]?附[\s]*[:：]?[\s]*$/u.test(label);
  if (bare && colon === undefined && rest !== '') return null;
  if (rest !== '' && colon === undefined && numeral === undefined && !/[\s]$/u.test(label))
    return null;
  if (/[。；，]$/u.test(rest) || rest.length > 120) return null;
  if (rest !== '' && colon === undefined && /^[的和所中为、，]/u.test(rest)) return null;
  const number =
    numeral === undefined
      ? null
      : /^\d+$/u.test(numeral)
        ? Number(numeral)
        : chineseNumber(numeral);
  return { number, end: label.length, alone: rest === '', colon: colon !== undefined };
}
