import { chineseDigitNames } from '../../numeral/chinese-number.ts';

const DIGITS = ['〇', ...chineseDigitNames.slice(1)];
const LEGAL = [...'零壹贰叁肆伍陆柒捌玖'];
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];

/** 12 → 十二, 20 → 二十, 105 → 一百〇五. */
function counted(
  value: number,
  digits: readonly string[],
  units: readonly string[],
  zero: string,
): string {
  if (value <= 0 || value > 9999) return String(value);
  const places = [...String(value)].map(Number).reverse();
  let text = '';
  let gap = false;
  for (let place = places.length - 1; place >= 0; place -= 1) {
    const digit = places[place] ?? 0;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? zero : '') + (digits[digit] ?? '') + (units[place] ?? '');
    gap = false;
  }
  // 十二, not 一十二
  return text.replace(/^一十/u, '十');
}

const UNITS = ['', '十', '百', '千'];

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = value;
  return steps
    .map(([step, sign]) => {
      const count = Math.floor(rest / step);
      rest -= count * step;
      return sign.repeat(count);
    })
    .join('');
}

/** a … z, aa, bb. */
function letters(value: number): string {
  const letter = String.fromCodePoint(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function from(first: number, last: number): (value: number) => string {
  return (value) =>
    value >= 1 && value <= last ? String.fromCodePoint(first + value - 1) : String(value);
}

const circled = (value: number): string =>
  value <= 20
    ? from(0x2460, 20)(value)
    : value <= 35
      ? String.fromCodePoint(0x3251 + value - 21)
      : String(value);
const fullWidth = (value: number): string =>
  String(value).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
const chinese = (value: number): string =>
  counted(value, DIGITS, UNITS, '〇').replaceAll('〇', '零');

/** Word's formats of numbers (w:numFmt), as Chinese documents use them; others count 1, 2, 3. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: (value) => [...String(value)].map((digit) => DIGITS[Number(digit)]).join(''),
  japaneseDigitalTenThousand: (value) =>
    [...String(value)].map((digit) => DIGITS[Number(digit)]).join(''),
  taiwaneseDigital: (value) => [...String(value)].map((digit) => DIGITS[Number(digit)]).join(''),
  chineseLegalSimplified: (value) => counted(value, LEGAL, ['', '拾', '佰', '仟'], '零'),
  ideographLegalTraditional: (value) => counted(value, LEGAL, ['', '拾', '佰', '仟'], '零'),
  ideographTraditional: (value) => STEMS[value - 1] ?? String(value),
  ideographZodiac: (value) => BRANCHES[value - 1] ?? String(value),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: from(0x2474, 20),
  decimalEnclosedFullstop: from(0x2488, 20),
  ideographEnclosedCircle: from(0x3280, 10),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  none: () => '',
};

/** A number as Word prints it in a list: 3, chineseCountingThousand → 三. */
export function formatNumber(value: number, format: string): string {
  // Word counts to 32767; letters and Roman numerals of more would run on for pages
  return (value > 32_767 ? String : (FORMATS[format] ?? String))(value);
}
