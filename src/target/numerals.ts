/** A number found in a text; `chinese` for 三十, 一百二十, 百 (in 百亿). */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly chinese: boolean;
}

const digits: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 二十三 → 23, 一百零五 → 105, 十 → 10, 两千 → 2000; null where it is no numeral (三五). */
export function chineseToNumber(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  for (const sign of text) {
    const asDigit = digits[sign];
    const asPower = small[sign];
    if (asDigit !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = asDigit;
    } else if (asPower !== undefined) {
      total += (digit ?? 1) * asPower;
      digit = null;
    } else {
      return null;
    }
  }
  return total + (digit ?? 0);
}

// 分别增长3.8%、-7.1%: a minus stands after a join or a verb, a range (1-2个) after a digit.
const arabic =
  /(?:(?<=[、和及与长降为达至到])[-−])?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/gu;
const loneWan =
  /(?<=突破|超过|跨过|迈过|达到|[过超达近逾])万(?=亿)|(?<=突破|超过|[超近逾])万(?=[人名家户场])/gu;
const chinese = /百分之([零一二两三四五六七八九十百]+)|[零〇一二两三四五六七八九十百千]+/gu;

/** All numbers of a folded text in order, Arabic (1,200 and 8.6 too) and Chinese (三十, 一百二十). */
export function textToNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(arabic)) {
    const value = Number(match[0].replaceAll(',', '').replace('−', '-'));
    found.push({ start: match.index, end: match.index + match[0].length, value, chinese: false });
  }
  for (const match of text.matchAll(chinese)) {
    const value = chineseToNumber(match[1] ?? match[0]);
    // 2千 and 30百: a power right after a digit belongs to the unit.
    if (value === null || value === 0 || /\d/u.test(text[match.index - 1] ?? '')) continue;
    // 百强, 千人: a lone power counts only in 百亿, 千万, and after a bound (引才近百人, 新增企业超千家).
    const end = match.index + match[0].length;
    const bounded = /(?:近|超|超过|突破|逾)$/u.test(text.slice(0, match.index));
    if (
      /^[百千]$/u.test(match[0]) &&
      !/^[亿万](?![人家户村])/u.test(text.slice(end, end + 2)) &&
      !(bounded && /^[人名家户个场项件]/u.test(text.slice(end)))
    )
      continue;
    found.push({ start: match.index, end, value, chinese: true });
  }
  // 工业总产值突破万亿元 is 10000 亿元, as 突破百亿 is 100 亿元; 带动就业近万人.
  for (const match of text.matchAll(loneWan)) {
    found.push({ start: match.index, end: match.index + 1, value: 1e4, chinese: true });
  }
  return found.sort((a, b) => a.start - b.start);
}
