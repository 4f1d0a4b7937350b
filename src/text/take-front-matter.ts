import { withoutBlanks } from './blanks.ts';
import { cutLine, cutWhole } from './cut-line.ts';
import type { Cleaned, Cut, Line } from './line.ts';

/** Takes a YAML block between `---` lines at the top out (title: …, 文号: …), but keeps the words of its title as a line. */
export function takeFrontMatter(lines: readonly Line[]): Cleaned {
  const open = lines.findIndex((line) => line.text.trim() !== '');
  if (lines[open]?.text.trim() !== '---') return { lines, cuts: [] };
  const close = lines.findIndex((line, i) => i > open && /^-{3,}$/u.test(line.text.trim()));
  const inside = lines.slice(open + 1, close);
  const isYaml = inside.every(
    ({ text }) => text.trim() === '' || /^\s*(#|-\s|[\p{L}\p{N}_ -]{1,20}\s*[:：])/u.test(text),
  );
  if (close === -1 || close - open > 40 || !isYaml) return { lines, cuts: [] };
  const cuts: Cut[] = [];
  const below = withoutBlanks(
    lines
      .slice(close + 1)
      .map(({ text }) => text)
      .join(''),
  );
  const cleaned = lines.map((line, i) => {
    if (i < open || i > close) return line;
    const [rest, taken] = takeLine(line, below);
    cuts.push(...taken);
    return rest;
  });
  return { lines: cleaned, cuts };
}

/** The title's words stay as a line, unless they are printed below as well. */
function takeLine(line: Line, below: string): [Line, Cut[]] {
  const title = /^\s*(?:title|标题|题名|题目|文件名称?|名称)\s*[:：]\s*(["']?)(.*?)\1\s*$/iu.exec(
    line.text,
  );
  const words = title?.[2] ?? '';
  if (words === '' || below.includes(withoutBlanks(words))) return cutWhole(line, '文件头');
  const start = line.text.indexOf(words);
  const end = start + words.length;
  return cutLine(
    line,
    [
      [0, start],
      [end, line.text.length],
    ],
    '文件头',
  );
}
