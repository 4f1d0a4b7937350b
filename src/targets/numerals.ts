import {
  chineseDigitNames,
  chineseDigits,
  chineseNumber,
  chineseSigns,
} from '../numeral/chinese-number.ts';
import { textToUnclear } from './fold-numbers.ts';

/** A ratio that the words of a numeral say: 百分之, 千分之, 十万分之; 三分之二 and 三成 are hundredths too. */
export type RatioUnit = '%' | '‰' | '/万' | '/10万';

/** One number of a text: digits, Chinese signs or both (30, 1.2, 三十, 25万6千, 百分之三点六, 两三). */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text that was read. */
  readonly printed: string;
  /** null where it says no number: 数十, or separators that make none (12,3456). */
  readonly value: number | null;
  /** The upper one of 两三, 三四十. */
  readonly valueMax: number | null;
  /** Written in Chinese signs alone. */
  readonly chinese: boolean;
  readonly ratio: RatioUnit | null;
  /** 百家以上, 近千人, 突破万亿: a power that stands alone and counts only for what bounds it. */
  readonly lone: boolean;
}

const ratios: Readonly<Record<string, RatioUnit>> = {
  ...{ 百: '%', 千: '‰', 万: '/万', 十万: '/10万', '10万': '/10万' },
};

// 分别增长3.8%、-7.1%: a minus stands after a join or a verb, a range (1-2个) after a digit.
const arabic =
  /(?:(?<=[、和及与长降为达至到])[-−])?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/uy;
const run = new RegExp(
  `(?:\\d+(?:\\.\\d+)?[${chineseSigns}]+)+\\d*|[${chineseSigns}]+(?:\\d+[${chineseSigns}]*)*`,
  'uy',
);
const point = /[零〇一二三四五六七八九]+/uy;
const partOf =
  /(十万|10万|[百千万]|[二三四五六七八九十]{1,2}|\d{1,2})分之(?=[\d零一二两三四五六七八九十百])/uy;
const perHundredThousand = /(\d+(?:\.\d+)?)\/(?:10|十)万(?!元)/uy;
const tenths =
  /([一二两三四五六七八九]|\d(?:\.\d)?|[一二三四五六七八九]{2})成(?![功立果员本长熟效绩为都品型交套份体就形色年人])([一二三四五六七八九]|半)?(?=以上|以下|左右|以内|多|[，,。；;、）)\s的]|[\u4e00-\u9fff]{2}|$)/uy;
const loneBefore =
  /(?:近|超|超过|突破|逾|达|达到|约|不少于|不低于|至少|破|迈过|跨过|跨越|(?<![通经不])过|(?<![跃迈登站冲跨踏走以网线会榜之马山路海])上)$/u;
const measures = '人名位家户场个件项台辆套亩吨种条处所座间栋株棵头只羽款篇份册支期次';
const afterLone = new RegExp(
  `^(?:[余多][万亿]?[${measures}]|[${measures}]次?(?:以上|以下|左右))`,
  'u',
);
const measured = new RegExp(`^[${measures}](?!级)`, 'u');
const signOrDigit = new RegExp(`[\\d${chineseSigns}]`, 'u');
const startSign = new RegExp(`[\\d${chineseSigns}数几−-]`, 'gu');
// 统一, 唯一, 万一, 之一: 一 that ends a word.
const wordOne = /[统唯万单专逐划同合之如]$/u;

/** The pattern at `at`, or null. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** 三点六 → the digits after 点 as written in a decimal; '' where 点 is no point. */
function decimalsAt(text: string, at: number): string {
  if (text.charAt(at) !== '点') return '';
  return matchAt(point, text, at + 1)?.[0] ?? '';
}

/** 十一 + 四 → 11.4. */
function withDecimals(value: number, signs: string): number {
  if (signs === '') return value;
  const digits = [...signs].map((sign) => chineseDigitNames.indexOf(sign === '〇' ? '零' : sign));
  return Number(`${String(value)}.${digits.join('')}`);
}

/** 两三, 三四十, 十二三, 七八百: two neighbours side by side say a range; null for anything else. */
function chineseRange(written: string): { value: number; valueMax: number } | null {
  const pair = /([一二两三四五六七八])([二三四五六七八九])/u.exec(written);
  if (pair === null || /^十[一二三四五六]五$/u.test(written)) return null;
  const first = chineseNumber(pair[1] ?? '') ?? 0;
  const second = chineseNumber(pair[2] ?? '') ?? 0;
  if (second !== first + 1 && !(first === 3 && second === 5)) return null;
  const at = pair.index;
  const value = chineseNumber(written.slice(0, at + 1) + written.slice(at + 2));
  const valueMax = chineseNumber(written.slice(0, at) + written.slice(at + 1));
  return value === null || valueMax === null ? null : { value, valueMax };
}

/** What a run of signs says, 万 and 亿 at its end left to the unit: 三千万 → 3000, 一万五千 → 15000, 25万6千 → 256000. */
function runToNumber(
  written: string,
): { length: number; value: number; valueMax: number | null } | null {
  const big = /(?:万亿|[万亿])$/u.exec(written)?.[0] ?? '';
  // 30百, 2千, 1.2万: digits and powers alone are a number and the beginning of its unit.
  const plain = /^\d+(?:\.\d+)?/u.exec(written)?.[0] ?? '';
  const rest = written.slice(plain.length);
  if (plain !== '' && !/[\d零〇一二两三四五六七八九]/u.test(rest))
    return { length: plain.length, value: Number(plain), valueMax: null };
  const body = written.slice(0, written.length - big.length);
  if (body === '') return null;
  const size = big === '' ? 1 : (chineseNumber(`一${big}`) ?? 1);
  const whole = chineseNumber(written);
  if (whole !== null) {
    const value = whole / size;
    return { length: body.length, value: Number(value.toPrecision(15)), valueMax: null };
  }
  const range = chineseRange(body);
  return range === null ? null : { length: body.length, ...range };
}

/** The numeral at `at` that words make a ratio: 百分之五点五, 三分之二, 六成, 8/10万. */
function ratioAt(text: string, at: number): Numeral | null {
  const rate = matchAt(perHundredThousand, text, at);
  if (rate !== null && !/[\d.]/u.test(text.charAt(at - 1)))
    return numeral(text, at, at + rate[0].length, Number(rate[1]), { ratio: '/10万' });
  const part = matchAt(partOf, text, at);
  if (part !== null) {
    const base = part[1] ?? '';
    const from = at + part[0].length;
    const above = numberAt(text, from);
    if (above?.value == null) return null;
    const ratio = ratios[base];
    if (ratio !== undefined)
      return { ...above, start: at, printed: text.slice(at, above.end), chinese: false, ratio };
    const below = /^\d/u.test(base) ? Number(base) : (chineseNumber(base) ?? 0);
    if (below < 2 || above.value > below) return null;
    const value = Number(((above.value / below) * 100).toFixed(1));
    return numeral(text, at, above.end, value, { ratio: '%' });
  }
  // 一半以上, 近一半
  if (
    text.startsWith('一半', at) &&
    (/^(?:以[上下]|左右)/u.test(text.slice(at + 2, at + 4)) ||
      loneBefore.test(text.slice(Math.max(0, at - 4), at)))
  )
    return numeral(text, at, at + 2, 50, { ratio: '%' });
  const tenth = matchAt(tenths, text, at);
  if (
    tenth === null ||
    /[一二三四五六七八九十百千万\d.收养组构生完统唯单同合]$/u.test(text.slice(at - 1, at))
  )
    return null;
  const written = tenth[1] ?? '';
  const range = written.length === 2 && !/\d/u.test(written) ? chineseRange(written) : null;
  const whole = range?.value ?? (/^\d/u.test(written) ? Number(written) : chineseNumber(written));
  if (whole === null) return null;
  const more = tenth[2] === '半' ? 5 : (chineseNumber(tenth[2] ?? '零') ?? 0);
  return numeral(text, at, at + tenth[0].length, whole * 10 + more, {
    ratio: '%',
    valueMax: range === null ? null : range.valueMax * 10,
  });
}

/** A numeral from its range and value. */
function numeral(
  text: string,
  start: number,
  end: number,
  value: number | null,
  more: Partial<Pick<Numeral, 'valueMax' | 'chinese' | 'ratio' | 'lone'>> = {},
): Numeral {
  const printed = text.slice(start, end);
  return {
    start,
    end,
    printed,
    value,
    valueMax: null,
    chinese: false,
    ratio: null,
    lone: false,
    ...more,
  };
}

/** The plain number at `at`, in digits, Chinese signs or both; null where the signs there make none. */
function numberAt(text: string, at: number): Numeral | null {
  const written = matchAt(run, text, at)?.[0];
  const mixed =
    written !== undefined &&
    /[零〇一二两三四五六七八九]|[万亿千百]\d/u.test(
      written.slice(/^\d*/u.exec(written)?.[0].length ?? 0),
    );
  const chinese = written !== undefined && !/\d/u.test(written);
  // 3亿2025年: a year is no part of the amount before it.
  const year =
    written !== undefined &&
    /(?:19|20)\d\d$/u.test(written) &&
    /^年/u.test(text.slice(at + written.length));
  if (written !== undefined && (chinese || mixed) && !year) {
    const positional = chineseDigits(written);
    if (positional !== null && (written.length === 4 || /.[零〇]/u.test(written)))
      return numeral(text, at, at + written.length, positional, { chinese: true });
    const found = runToNumber(written);
    if (found !== null) {
      const signs = found.length === written.length ? decimalsAt(text, at + written.length) : '';
      const end = at + found.length + (signs === '' ? 0 : signs.length + 1);
      return numeral(text, at, end, withDecimals(found.value, signs), {
        valueMax: found.valueMax,
        chinese,
      });
    }
    if (chinese) return null;
  }
  const digits = matchAt(arabic, text, at)?.[0];
  if (digits === undefined) return null;
  const value = Number(digits.replaceAll(',', '').replace('−', '-'));
  return numeral(text, at, at + digits.length, value);
}

/** 百, 千 or 万 without a digit: a number where something bounds it (百家以上, 上百家, 百余辆, 突破百亿); else part of a word. */
function loneAt(text: string, at: number, written: string): Numeral | null {
  const end = at + 1;
  const rest = text.slice(end, end + 5);
  const bounded = loneBefore.test(text.slice(Math.max(0, at - 4), at));
  const value = chineseNumber(written.charAt(0)) ?? 0;
  const found = numeral(text, at, end, written.startsWith('万') ? 1e4 : value, {
    chinese: true,
    lone: true,
  });
  if (written.length > 1) {
    // 百亿, 千万, 突破万亿; 万元 and 亿元 are units.
    if (/^万亿/u.test(written))
      return /(?:突破|超过|跨过|迈过|达到|[过超达近逾上])$/u.test(
        text.slice(Math.max(0, at - 2), at),
      )
        ? found
        : null;
    return /^[百千][万亿]/u.test(written) && !/^[人家户村]/u.test(text.slice(at + 2, at + 3))
      ? found
      : null;
  }
  // 吞吐量超亿吨 is 1 亿吨.
  if (written === '亿') {
    const one = { ...numeral(text, at, at, 1, { chinese: true, lone: true }), printed: written };
    return bounded &&
      (measured.test(rest) || /^(?:元|斤|立方米|千瓦时)(?=[，,。；;、）)]|大关|$)/u.test(rest))
      ? one
      : null;
  }
  if (afterLone.test(rest)) return found;
  return bounded && measured.test(rest) ? found : null;
}

// 1 200亿元 (folded before), 一万五千亿元, 3万4000元, 两三个, 百分之三点六, 三分之二, 六成以上, 百家以上, 数十家
/** All numbers of a folded text in order, each once; every recogniser sees these and no part of them. */
export function textToNumerals(text: string): Numeral[] {
  const unclear = textToUnclear(text);
  const found: Numeral[] = [];
  let next = 0;
  for (;;) {
    startSign.lastIndex = next;
    const at = startSign.exec(text)?.index;
    if (at === undefined) return found;
    const one = numeralAt(text, at, unclear);
    if (one.numeral !== null) found.push(one.numeral);
    next = Math.max(one.end, at + 1);
  }
}

/** The numeral that begins at `at`, and where the next may begin. */
function numeralAt(
  text: string,
  at: number,
  unclear: readonly { start: number; end: number }[],
): { numeral: Numeral | null; end: number } {
  const fault = unclear.find(({ start }) => start === at);
  if (fault !== undefined) return { numeral: numeral(text, at, fault.end, null), end: fault.end };
  const sign = text.charAt(at);
  if (/[数几]/u.test(sign)) return vagueAt(text, at);
  const ratio = ratioAt(text, at);
  if (ratio !== null) return { numeral: ratio, end: ratio.end };
  const written = matchAt(run, text, at)?.[0] ?? '';
  if (/^[百千万亿]+$/u.test(written)) {
    // 2.3万余亩: a power right after a number belongs to its unit.
    if (signOrDigit.test(text.charAt(at - 1))) return { numeral: null, end: at + written.length };
    const lone = loneAt(text, at, written);
    return { numeral: lone, end: lone?.end ?? at + written.length };
  }
  const one = numberAt(text, at);
  // 九1—九5区, 唯一5A级: signs that make no numeral hide no digits behind them.
  if (one === null) return { numeral: null, end: at + (/^\D+/u.exec(written)?.[0].length ?? 1) };
  // 零部件, 零事故
  if (one.value === 0 && one.chinese) return { numeral: null, end: one.end };
  // 十几个, 二十几户: no number is told.
  if (one.chinese && text.charAt(one.end) === '几')
    return {
      numeral: {
        ...one,
        end: one.end + 1,
        printed: `${one.printed}几`,
        value: null,
        valueMax: null,
      },
      end: one.end + 1,
    };
  if (one.printed === '一' && wordOne.test(text.charAt(at - 1)))
    return { numeral: null, end: one.end };
  return { numeral: one, end: one.end };
}

/** 数十, 几百, 数千万: a size without a number. */
function vagueAt(text: string, at: number): { numeral: Numeral | null; end: number } {
  const powers = /^[数几]([十百千万亿]+)/u.exec(text.slice(at, at + 6))?.[1];
  if (powers === undefined) return { numeral: null, end: at + 1 };
  const body = powers.replace(/(?<=.)[万亿]+$/u, '');
  const end = at + 1 + body.length;
  return { numeral: numeral(text, at, end, null, { chinese: true }), end };
}
