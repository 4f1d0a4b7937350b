const blanks = ' \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000';
const separator = `(?:[.,，·][${blanks}]?|[${blanks}][.,]?)`;
/** Digits parted by one sign or blank each: 1 029, 22，860, 65. 6, 3.1 3.2, 10，20，30. */
const cluster = new RegExp(`\\d+(?:${separator}\\d+)+`, 'gu');
const inside = new RegExp(`(${separator})`, 'u');
const anyBlank = new RegExp(`[${blanks}]`, 'u');

/** What shows that a number ends here and is one: a unit, a word, or the second half of a range. */
const unitFollows = /^(?:(?![年月日])[%‰‱℃°㎡㎥㎞㎏㎍μµA-Za-z\u4e00-\u9fff]|[-‐–—―−~～]{1,2}\d)/u;
const year = /^(?:19|20)\d\d$/u;

/** Whether a number at `at` may be that of a list (；2. 完善…): after the start, a stop or a bracket. */
function atItem(text: string, at: number): boolean {
  return /(?:^|[\s；;。：:（(])$/u.test(text.slice(0, at));
}

/** How many of the groups from `from` on make one number, and its digits. */
function oneNumber(
  groups: readonly string[],
  signs: readonly string[],
  from: number,
  ends: (last: number) => boolean,
  start: number,
  text: string,
): { count: number; digits: string } | null {
  const first = groups[from] ?? '';
  const sign = signs[from];
  if (sign === undefined) return null;
  const before = text.slice(Math.max(0, start - 24), start);
  let last = from;
  if (
    first.length <= 3 &&
    !first.startsWith('0') &&
    !/[.·]/u.test(sign) &&
    !/[A-Za-z第]$/u.test(before)
  ) {
    while (signs[last] === sign && groups[last + 1]?.length === 3) last++;
  }
  if (last > from) {
    // 1,200.5; a comma of Chinese text or a blank joins only what a unit follows, and no list of 分别.
    const decimal = signs[last] === '.' && groups[last + 1] !== undefined ? last + 1 : last;
    const listed = /分别[^，。；]*$/u.test(before) || (anyBlank.test(sign) && atItem(text, start));
    if (sign === ',' || (ends(decimal) && !listed)) {
      const whole = groups.slice(from, last + 1).join('');
      const digits = decimal > last ? `${whole}.${groups[decimal] ?? ''}` : whole;
      return { count: decimal - from + 1, digits };
    }
    return null;
  }
  const point = /^[.·]$/u.test(sign.replace(anyBlank, ''));
  const next = groups[from + 1] ?? '';
  if (!point || sign === '.' || !ends(from + 1) || signs[from + 1] === '.') return null;
  if (atItem(text, start) && sign !== '·') return null;
  return { count: 2, digits: `${first}.${next}` };
}

// 1 029亿元, 22，860元, 1,200万元, 65. 6%, 3·5%
/**
 * A text of half-width digits → the same text, as long as before, in which every number with signs or blanks
 * inside is written plainly, filled with 0 from the left (1 029亿元 → 01029亿元): no later step sees a part of it.
 */
export function foldNumbers(text: string): string {
  return text.replace(cluster, (written, at: number) => {
    // 附件：1.2025年任务清单
    if (/^\d{1,2}\.(?:19|20)\d\d$/u.test(written) && text.startsWith('年', at + written.length))
      return written.replace('.', '、');
    if (/^\d+\.\d+$/u.test(written)) return written;
    const pieces = written.split(inside);
    const groups = pieces.filter((_, index) => index % 2 === 0);
    const signs = pieces.filter((_, index) => index % 2 === 1);
    const starts: number[] = [];
    let offset = 0;
    for (const [index, group] of groups.entries()) {
      starts.push(offset);
      offset += group.length + (signs[index]?.length ?? 0);
    }
    const endOf = (index: number): number =>
      at + (starts[index] ?? 0) + (groups[index]?.length ?? 0);
    const ends = (index: number): boolean =>
      unitFollows.test(text.slice(endOf(index), endOf(index) + 3));
    let plain = '';
    for (let index = 0; index < groups.length;) {
      const start = at + (starts[index] ?? 0);
      const found = oneNumber(groups, signs, index, ends, start, text);
      const count = found?.count ?? (signs[index] === '.' && groups.length > index + 1 ? 2 : 1);
      const last = index + count - 1;
      plain += (found?.digits ?? text.slice(start, endOf(last))).padStart(endOf(last) - start, '0');
      plain += signs[last] ?? '';
      index += count;
    }
    return plain;
  });
}

/** Digits whose separators make no number that can be told: 12,3456元, 13 5家, 3.2.1; years and lists are none. */
const unclear = new RegExp(
  `\\d+(?:\\.\\d+){2,}|(?<![\\d.])\\d{1,3}(?:\\.\\d+)?(?:[,，·]\\d{4,}|，\\d{3})(?![\\d.])|(?<![A-Za-z第\\d.])\\d+(?:\\.\\d+)?(?:[${blanks}]\\d+(?:\\.\\d+)?)+`,
  'gu',
);

/** The stretches of a folded text whose digits make no number that can be told from their separators. */
export function textToUnclear(text: string): { start: number; end: number }[] {
  return [...text.matchAll(unclear)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const parts = match[0].split(anyBlank);
    const joined = parts.length > 1 || match[0].includes('，');
    // 2024 100家, 120 150 180 in a row of a table: numbers of their own.
    const told =
      !unitFollows.test(text.slice(end, end + 3)) || parts.some((part) => year.test(part));
    return joined && told ? [] : [{ start, end }];
  });
}
