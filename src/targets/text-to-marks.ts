import { textToBrackets, textToQuotes, type Span } from './text-to-segments.ts';

/** The stretches of an entry whose numbers belong to something else, found once for all its figures. */
export interface Marks {
  /** Quoted and titled: “5+3”, 《…》, 〔2023〕. */
  readonly quotes: readonly Span[];
  /** （…） and (…). */
  readonly brackets: readonly Span[];
  /** Days, months and times of day: 2026年02月10日07时41分, 2024-05-18 09:30, 3—5月, 二〇二五年一月八日. */
  readonly dates: readonly Span[];
  /** 国发〔2022〕18号, 第700号令. */
  readonly documentNumbers: readonly Span[];
}

const han = '[一二三四五六七八九十]{1,3}';
const dateForms = [
  // 2026年2月10日 07时41分, 6月底前, 3—5月, 2月至4月, 12月31日, 1月8日至10日
  '(?:(?:19|20)\\d\\d年\\s?)?\\d{1,2}(?:月)?(?:[-‐–—―−~～、至到和]{1,2}\\d{1,2})?月份?(?:\\d{1,2}(?:日?[-‐–—―−~～、至到]{1,2}\\d{1,2})?[日号])?',
  `(?:[一二]?[〇○零一二三四五六七八九]{2,4}年)?${han}月(?:${han}日|份|底|末|初|前|以前|[上中下]旬)`,
  // 2026-02-10, 2024.5.18, 2024/5/18
  '(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}日?',
  '(?<=[日号])\\s?\\d{1,2}[日号]',
  // 07时41分, 上午9点30分, 9:30, 8：30—17：30, 8时至20时
  '\\d{1,2}[时点]\\d{1,2}分(?:\\d{1,2}秒)?',
  '(?:上午|下午|凌晨|晚上?|早上?|中午|当日|[日号])\\s?\\d{1,2}(?:[时点](?:半|整|许)?|[:：]\\d{2}(?:[:：]\\d{2})?)',
  '\\d{1,2}[时点](?=[-‐–—―−~～至到]{1,2}\\d{1,2}[时点])|(?<=[时点][-‐–—―−~～至到]{1,2})\\d{1,2}[时点]',
  '(?<=(?:19|20)\\d\\d[-./年]\\d{1,2}[-./月]\\d{1,2}日?\\s?)\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?',
  '(?<![\\d.:：])(?:[01]?\\d|2[0-4])[:：][0-5]\\d(?:[:：][0-5]\\d)?(?=[-‐–—―−~～至到]{1,2}\\d{1,2}[:：]\\d{2}|前|后|开|起|止)',
  '(?<=\\d[:：]\\d{2}[-‐–—―−~～至到]{1,2})\\d{1,2}[:：]\\d{2}',
];
const date = new RegExp(`(?<![\\d.])(?:${dateForms.join('|')})`, 'gu');
const documentNumber =
  /[〔［[【（(]\s?(?:19|20)\d\d\s?[〕］\]】）)]\s?第?\s?\d+\s?号|第\s?\d+\s?号(?:令|公告|文件|通告|决定)?|(?:令|公告|通告)第?\d+号|(?:19|20)\d\d年第\d+号/gu;

const spans = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** A folded text → what its quotes, brackets, dates and document numbers take. */
export function textToMarks(text: string): Marks {
  return {
    quotes: textToQuotes(text),
    brackets: textToBrackets(text),
    dates: /[月日时点分:：/]|\d-\d|\.\d+\./u.test(text) ? spans(text, date) : [],
    documentNumbers: text.includes('号') ? spans(text, documentNumber) : [],
  };
}
