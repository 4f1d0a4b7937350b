import { withoutBlanks } from './blanks.ts';
import { cutEach } from './cut-line.ts';
import { foldRadicals } from './fold-radicals.ts';
import type { Cleaned, Line } from './line.ts';

const LEADER = /(?:(?:[.．·•‥_-]\s*){3,}|(?:…\s*)+)[-—]?\s*\d{1,4}\s*[-—]?\s*$|\t+\s*\d{1,4}\s*$/u;

/** No line of a table of contents is longer, dots included. */
const LONGEST = 300;
/** No table of contents has more lines, empty ones included. */
const MOST = 1000;

/**
 * Takes a table of contents out: lines with dots that lead to a page number, and after a line 目录
 * every line that is printed again further down as a heading.
 */
export function takeContents(lines: readonly Line[]): Cleaned {
  const taken = new Set<number>();
  const led = positionsWhere(
    lines,
    ({ text }) => text.length <= LONGEST && LEADER.test(text) && /\p{Script=Han}/u.test(text),
  );
  if (led.length >= 3) led.forEach((position) => taken.add(position));
  const head = lines.findIndex(({ text }) =>
    /^(?:目录|目次|CONTENTS)$/iu.test(foldRadicals(withoutBlanks(text))),
  );
  if (head !== -1) {
    const listed = listedHeadings(lines, head, taken);
    if (listed.length >= 2) [head, ...listed].forEach((position) => taken.add(position));
  }
  return cutEach(lines, '目录', ({ text }, position) =>
    taken.has(position) ? [[0, text.length]] : [],
  );
}

function listedHeadings(lines: readonly Line[], head: number, led: ReadonlySet<number>): number[] {
  const starts = lines.map(({ text }) => withoutBlanks(text));
  const listed: number[] = [];
  for (let i = head + 1; i < Math.min(lines.length, head + MOST); i += 1) {
    const text = lines[i]?.text ?? '';
    if (text.length > LONGEST) break;
    const words = withoutBlanks(text.replace(LEADER, '')).replace(/\d{1,4}$/u, '');
    if (words === '' && !led.has(i)) continue;
    const again = starts.slice(i + 1).some((start) => words.length >= 4 && start.startsWith(words));
    if (!led.has(i) && !again) break;
    listed.push(i);
  }
  return listed;
}

function positionsWhere(lines: readonly Line[], test: (line: Line) => boolean): number[] {
  return lines.flatMap((line, position) => (test(line) ? [position] : []));
}
