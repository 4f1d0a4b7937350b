import { countPages } from './count-pages.ts';
import { cutEach } from './cut-line.ts';
import { foldRadicals } from './fold-radicals.ts';
import type { Cleaned, Line } from './line.ts';

const DASH = '[-‐‑–—―－−─·•・~～*]';
const DRESSED = new RegExp(
  `^(?:${DASH}+\\s*[\\dIVXivxⅠ-ⅿ０-９]{1,7}\\s*${DASH}+|第\\s*\\d{1,4}\\s*[页頁](?:\\s*[,，/／]?\\s*共\\s*\\d{1,4}\\s*[页頁])?|共\\s*\\d{1,4}\\s*页\\s*[,，/／]?\\s*第\\s*\\d{1,4}\\s*页|[Pp]age\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?|\\d{1,4}\\s*/\\s*\\d{1,4}\\s*页)$`,
  'u',
);
const OF_ALL = /^(\d{1,4})\s*(?:[/／]|of)\s*(\d{1,4})$/u;

/** Takes page numbers out: - 3 -, — 7 —, 第 3 页 共 9 页; 3 / 9 and bare 3 only where they count the pages. */
export function takePageNumbers(lines: readonly Line[]): Cleaned {
  const counted = new Set([...countPages(lines), ...countedOfAll(lines)]);
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  return cutEach(lines, '页码', (line, position) => {
    if (DRESSED.test(foldRadicals(line.text.trim())) || counted.has(position))
      return [[0, line.text.length]];
    // II浙江省城市内涝治理“十四五”规划: a page number glued to the title
    const glued =
      position === first ? /^\s*(?:[IVX]{1,4}|[Ⅰ-Ⅻ])(?=\p{Script=Han})/u.exec(line.text) : null;
    return glued === null ? [] : [[0, glued[0].length]];
  });
}

/** Positions of 1 / 9, 2 / 9 …: one total, rising; 10/20 alone may be a ratio in a table. */
function countedOfAll(lines: readonly Line[]): number[] {
  const found = lines.flatMap(({ text }, position) => {
    const match = OF_ALL.exec(text.trim());
    return match === null ? [] : [{ position, page: Number(match[1]), all: Number(match[2]) }];
  });
  const isCount = found.every(
    ({ page, all }, i) => all === found[0]?.all && page > (found[i - 1]?.page ?? 0) && page <= all,
  );
  return found.length >= 2 && isCount ? found.map(({ position }) => position) : [];
}
