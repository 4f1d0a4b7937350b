/** The signs of Chinese numerals, for the whole project: digits, 〇 and 两 among them. */
const digits: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};

/** What 十, 百, 千 multiply within a section, and 万, 亿 a section as a whole. */
export const chinesePowers: Readonly<Record<string, number>> = {
  ...{ 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 },
};

/** All signs of Chinese numerals, for character classes of patterns. */
export const chineseSigns = '零〇一二两三四五六七八九十百千万亿';

/** 万, 亿 and 万亿 in a row are one power. */
const bigPower = /^[万亿]$/u;

/** The digit or number that begins at `at`: 3 of 三, 25 of 25万6千, 1.2 of 1.2万亿; null for a power. */
function digitsAt(text: string, at: number): { value: number; length: number } | null {
  const sign = digits[text.charAt(at)];
  if (sign !== undefined) return { value: sign, length: 1 };
  const number = /^\d+(?:\.\d+)?/u.exec(text.slice(at))?.[0];
  return number === undefined ? null : { value: Number(number), length: number.length };
}

/**
 * 一 → 1, 二十三 → 23, 一百零五 → 105, 一万五千 → 15000, 一千三 → 1300, 25万6千 → 256000, 1亿2000万 → 120000000;
 * null for what is no Chinese numeral (三五, 二〇二三, 百甲, 12).
 */
export function chineseNumber(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let power = Infinity;
  let big = Infinity;
  let zero = false;
  if (/^\d*$/u.test(text)) return null;
  for (let at = 0; at < text.length;) {
    const found = digitsAt(text, at);
    const sign = text.charAt(at);
    const size = chinesePowers[sign];
    if (found !== null) {
      // 零 parts (一百零五); two digits in a row are no numeral.
      if (digit !== null && digit !== 0) return null;
      if (digit === 0 || found.value === 0) zero = true;
      digit = found.value;
      at += found.length;
    } else if (size === undefined) {
      return null;
    } else if (bigPower.test(sign)) {
      const own = section + (digit ?? 0);
      // 万亿 is one power: 1.2万亿.
      const joined = sign === '亿' && text.charAt(at - 1) === '万' && total > 0;
      if (joined) total *= size;
      else if (own === 0 && total > 0) return null;
      else if (size >= big) total = (total + (own === 0 ? 1 : own)) * size;
      else total += (own === 0 ? 1 : own) * size;
      if (!Number.isSafeInteger(Math.round(total))) return null;
      [section, digit, power, big, zero] = [0, null, Infinity, size, false];
      at += 1;
    } else {
      if (size >= power || digit === 0) return null;
      section += (digit ?? 1) * size;
      [digit, power, zero] = [null, size, false];
      at += 1;
    }
  }
  // 一千三 and 三万二 leave the last power unsaid, 一百零三 says it.
  const tail = power === Infinity ? big : power;
  const unsaid =
    digit !== null && digit > 0 && digit < 10 && !zero && tail !== Infinity && tail > 10;
  return total + section + (digit ?? 0) * (unsaid ? tail / 10 : 1);
}

/** 二〇二五 → 2025, 一九九八 → 1998: digits one by one, as years are written; null for anything else. */
export function chineseDigits(text: string): number | null {
  if (!/^[零〇一二三四五六七八九]{2,}$/u.test(text)) return null;
  return Number([...text].map((sign) => digits[sign] ?? 0).join(''));
}

/** The digit at each place of 0…9, as numerals write them; in years and in Word's numbers 0 is 〇. */
export const chineseDigitNames = '零一二三四五六七八九';

/** The numeral of 1…99 as chapters and sections print it, 12 → 十二; what is beyond keeps its digits. */
export function numberToChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? chineseDigitNames.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? chineseDigitNames.charAt(ones) : ''}`;
}
