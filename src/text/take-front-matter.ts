import { cutLine, cutWhole } from './cut-line.ts';
import type { Cleaned, Cut, Line } from './line.ts';

/** Takes a YAML block between `---` lines at the top out, but keeps the words of its title as a line. */
export function takeFrontMatter(lines: readonly Line[]): Cleaned {
  const open = lines.findIndex((line) => line.text.trim() !== '');
  if (lines[open]?.text.trim() !== '---') return { lines, cuts: [] };
  const close = lines.findIndex((line, i) => i > open && line.text.trim() === '---');
  const inside = lines.slice(open + 1, close);
  const isYaml = inside.every(
    ({ text }) => text.trim() === '' || /^\s*(#|-\s|[\w-]+\s*:)/u.test(text),
  );
  if (close === -1 || close - open > 40 || !isYaml) return { lines, cuts: [] };
  const cuts: Cut[] = [];
  const cleaned = lines.map((line, i) => {
    if (i < open || i > close) return line;
    const [rest, taken] = takeLine(line);
    cuts.push(...taken);
    return rest;
  });
  return { lines: cleaned, cuts };
}

function takeLine(line: Line): [Line, Cut[]] {
  const title = /^\s*title\s*:\s*(["']?)(.*?)\1\s*$/u.exec(line.text);
  const words = title?.[2] ?? '';
  if (words === '') return cutWhole(line, '文件头');
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
