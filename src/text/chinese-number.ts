const DIGITS = '零一二三四五六七八九';

/** 一 → 1, 十二 → 12, 二十 → 20, 一百零三 → 103, 〇 as 零; null for anything else. */
export function chineseNumber(text: string): number | null {
  if (!/^[零〇一二两三四五六七八九十百]+$/u.test(text)) return null;
  let total = 0;
  let digit = 0;
  let seen = false;
  for (const char of text.replaceAll('〇', '零').replaceAll('两', '二')) {
    if (char === '百' || char === '十') {
      total += (seen ? digit : 1) * (char === '百' ? 100 : 10);
      digit = 0;
      seen = false;
    } else {
      if (seen && digit !== 0) return null;
      digit = DIGITS.indexOf(char);
      seen = true;
    }
  }
  return total + digit;
}
