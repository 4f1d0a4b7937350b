import { chineseNumber } from '../numeral/chinese-number.ts';

/** The numbering families of Chinese public documents, from wide to narrow. */
export type Family =
  | 'part' // 第一篇, 第一部分
  | 'chapter' // 第一章
  | 'subchapter' // 第一节
  | 'article' // 第一条
  | 'han' // 一、
  | 'han-bracket' // （一）
  | 'arabic' // 1. 1、 1． 1﹒
  | 'arabic-bracket' // （1） 1）
  | 'circled' // ①
  | 'ordinal'; // 一是

/** Families that stand before headings: 第一章, 第二条, 三、, （四）. */
export const HEADING_MARKERS: ReadonlySet<Family> = new Set([
  'part',
  'chapter',
  'subchapter',
  'article',
  'han',
  'han-bracket',
]);

/** A printed number at the start of a paragraph. */
export interface Marker {
  readonly family: Family;
  readonly number: number;
  /** The number alone as printed: 二, 12, 十二. */
  readonly numeral: string;
  /** The number with its brackets or point: 二、, （三）, 第十二条. */
  readonly label: string;
  /** Offset where the words after the number and its blanks begin. */
  readonly end: number;
}

const HAN_NUMBER = '[零〇一二三四五六七八九十百]{1,5}';
/** 第三章规定的, 第一条、第二条, 第三章中: an article or chapter is only named; 第二章规划目标 is one. */
const NAMED = '[的和至、第所]|规定|中(?:规|所|的|，)';
const BLANKS_AFTER = /^\s*/u;
/** Every number begins with one of these; most paragraphs do not. */
const FIRST = /^[第零〇一二三四五六七八九十百\d（(﹙〔【①-⒛㈠-㈩]/u;

interface MarkerRule {
  readonly family: Family;
  readonly pattern: RegExp;
}

const RULES: readonly MarkerRule[] = [
  {
    family: 'part',
    // 第一篇 总则, 第一部分 回顾; no 第一部分企业
    pattern: new RegExp(
      `^(第\\s*(${HAN_NUMBER}|\\d{1,2})\\s*(?:编|篇|部分))(?=[\\s:：、]|$)[:：、]?`,
      'u',
    ),
  },
  {
    family: 'chapter',
    // 第一章 总则; no 第三章规定的, 第一章第二节
    pattern: new RegExp(`^(第\\s*(${HAN_NUMBER}|\\d{1,3})\\s*章)(?!${NAMED})[:：、]?`, 'u'),
  },
  {
    family: 'subchapter',
    pattern: new RegExp(
      `^(第\\s*(${HAN_NUMBER}|\\d{1,3})\\s*节)(?!${NAMED}|[日课水])[:：、]?`,
      'u',
    ),
  },
  {
    family: 'article',
    // 第一条 为规范…; no 第三条规定的, 第五条第二款, 第一条、第二条
    pattern: new RegExp(
      `^(第\\s*(${HAN_NUMBER}|\\d{1,3})\\s*条)(?!${NAMED}|[款件之及或～—-])[:：]?`,
      'u',
    ),
  },
  {
    family: 'han',
    // 一、总体要求; no 一、二、三产业融合, 三、四线城市
    pattern: new RegExp(
      `^((${HAN_NUMBER})\\s*[、．.﹒])(?!${HAN_NUMBER}(?:[、是级类线产期]|和|及))`,
      'u',
    ),
  },
  {
    family: 'han-bracket',
    // （一）, (一), （一)、; no （三）项规定的
    pattern: new RegExp(
      `^([（(﹙〔【]\\s*(${HAN_NUMBER})\\s*[）)﹚〕】][、．.]?)(?!项(?!目)|款(?!待)|条(?!件|例)|至|和(?!谐|平|美|合|顺)|[、，]?[（(]${HAN_NUMBER}[）)])`,
      'u',
    ),
  },
  {
    family: 'arabic',
    // 12.实施, 12、, 12． , 3.2023年重点, 6.12345热线, 12.5G基站; no 139.01亿, 5.5%, 3、4季度
    pattern:
      /^(0?(\d{1,3})\s*[.．﹒、](?![.．﹒、]))(?!\s*\d(?!(?:\d{3}\s*年|\d{4}\s*\p{Script=Han}|G\b|D打印|A级)))(?=\s*[^\s%％]|\s*\d)/u,
  },
  {
    family: 'arabic-bracket',
    // （1）, (1), 1）; no （2023年）
    pattern: /^([（(﹙]\s*(\d{1,3})\s*[）)﹚][、．.]?|(\d{1,2})[）)])(?=\s*\S)/u,
  },
  {
    family: 'circled',
    pattern: /^([①-⑳])/u,
  },
  // ⒈ ⑴ ㈠: one character each, as older text systems set them
  { family: 'arabic', pattern: /^([⒈-⒛])/u },
  { family: 'arabic-bracket', pattern: /^([⑴-⒇])/u },
  { family: 'han-bracket', pattern: /^([㈠-㈩])/u },
  {
    family: 'ordinal',
    pattern: new RegExp(`^((${HAN_NUMBER})是)`, 'u'),
  },
];

/** 8.3所学校, 3、6月底前 where the numbers round it have said that it counts. */
const COUNTED: MarkerRule = { family: 'arabic', pattern: /^(0?(\d{1,3})\s*[.．﹒、])(?=\s*\d)/u };

/**
 * Reads the printed number that a paragraph starts with; null where it starts with plain words.
 * With `counted` a number counts though digits follow it (8.3所学校 → 8).
 */
export function readMarker(text: string, counted = false): Marker | null {
  const lead = text.length - text.trimStart().length;
  const own = text.slice(lead);
  const rest = halfWidthDigits(own.slice(0, 60));
  if (!FIRST.test(rest)) return null;
  for (const { family, pattern } of counted ? [COUNTED, ...RULES] : RULES) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const printed = match[0];
    const numeral = match[2] ?? match[3] ?? match[1] ?? printed;
    const number = numeralValue(numeral);
    if (number === null || number === 0) continue;
    const after = BLANKS_AFTER.exec(own.slice(printed.length));
    const end = lead + printed.length + (after?.[0].length ?? 0);
    return { family, number, numeral, label: own.slice(0, printed.length), end };
  }
  return null;
}

/** 12 and 十二 → 12; ⑫, ⒓, ⑿ and ㈩ by their place among their like. */
function numeralValue(numeral: string): number | null {
  const code = numeral.charCodeAt(0);
  const first = [0x2460, 0x2474, 0x2488, 0x3220].findLast((each) => each <= code);
  if (first !== undefined && code - first < 20) return code - first + 1;
  return /^\d+$/u.test(numeral) ? Number(numeral) : chineseNumber(numeral);
}

/** １２． → 12．, length for length. */
export function halfWidthDigits(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** Where the words of an entry begin behind its own printed number; 0 where it has none. */
export function numberEnd({ text, number }: { text: string; number: string | null }): number {
  if (number === null) return 0;
  // 2.1.1新建加工厂3家
  const lead = text.length - text.trimStart().length;
  if (/[.．]/u.test(number) && text.startsWith(number, lead)) return lead + number.length;
  return readMarker(text, true)?.end ?? 0;
}
