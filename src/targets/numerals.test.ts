import { expect, test } from 'vitest';
import { chineseDigits, chineseNumber, numberToChineseNumeral } from '../numeral/chinese-number.ts';
import { foldNumbers } from './fold-numbers.ts';
import { textToNumerals } from './numerals.ts';

const say = (text: string): string[] =>
  textToNumerals(foldNumbers(text)).map(({ value, valueMax, ratio }) =>
    [value ?? '?', valueMax === null ? '' : `..${String(valueMax)}`, ratio ?? ''].join(''),
  );

// What a text holds: value, ..upper end, ratio; ? is a number that its signs do not tell.
test.each([
  ['突破1 029亿元', ['1029']],
  ['达到16\u00a0403元', ['16403']],
  ['新增8\u2009000亩', ['8000']],
  ['收入达到31，560元', ['31560']],
  ['共1,234.5万元', ['1234.5']],
  ['提高到71. 4%', ['71.4']],
  ['率为3·5%', ['3.5']],
  ['新增10，20，30家', ['10', '20', '30']],
  ['到2024 100家', ['2024', '100']],
  ['居民 120 150 180', ['120', '150', '180']],
  ['收入31 5600元', ['?']],
  ['收入12,3456元', ['?']],
  ['分别达到10，200家', ['?']],
  ['第3.2.1节', ['?']],
  ['一万八千亿元', ['18000']],
  ['4万6000元', ['46000']],
  ['37万2千元', ['372000']],
  ['二十万零三千', ['203000']],
  ['2亿3000万元', ['23000']],
  ['三千万元', ['3000']],
  ['两四百', []],
  ['三五个、两三个、四五十座', ['3..5', '2..3', '40..50']],
  ['十五六家', ['15..16']],
  ['“十四五”期间', []],
  ['百分之七点二', ['7.2%']],
  ['千分之4.5', ['4.5‰']],
  ['十万分之9', ['9/10万']],
  ['12/10万', ['12/10万']],
  ['四分之三', ['75%']],
  ['七成以上、四成五左右', ['70%', '45%']],
  ['一半以上', ['50%']],
  ['百家以上、千余辆、上百家、近千人', ['100', '1000', '100', '1000']],
  ['百强县、万元地区生产总值、千家万户', []],
  ['突破万亿元', ['10000']],
  ['数十家、几百户、十几个', ['?', '?', '?']],
  ['统一、唯一、零部件', []],
  ['九1—九5区、唯一5A级', ['1', '5', '5']],
  ['二〇二五年', ['2025']],
  ['完成投资4亿元2025年', ['4', '2025']],
  ['增长-3.2%、1-2个', ['-3.2', '1', '2']],
])('%s', (text, values) => {
  expect(say(text)).toEqual(values);
});

test('no number of a text is cut, whatever signs part its digits', () => {
  for (const sign of [' ', '\u00a0', '\u2009', '\u202f', '\u3000', ',', '，']) {
    for (const digits of ['1#029', '22#860', '8#000', '1#029#345'])
      expect(say(`达到${digits.replaceAll('#', sign)}亿元`)).toEqual([digits.replaceAll('#', '')]);
  }
});

test.each([
  ['一百零三', 103],
  ['一千三', 1300],
  ['一百二十三万四千五百六十七', 1234567],
  ['1.2万亿', 1.2e12],
  ['二〇二三', null],
  ['三五', null],
  ['百千', null],
])('%s is %s', (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

test('Chinese numerals of chapters lead back to their numbers', () => {
  for (let n = 1; n < 100; n++) expect(chineseNumber(numberToChineseNumeral(n))).toBe(n);
  expect(chineseDigits('一九九八')).toBe(1998);
});
