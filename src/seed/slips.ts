import type { Fault } from '../model/seed-error.ts';

/** Slips of the pen that make YAML say something else than meant; each tells where and how to mend it. */
const slips: readonly ((line: string) => Omit<Fault, 'file' | 'line'> | null)[] = [
  // title：某区2024年重点工作任务
  (line) => {
    const [, lead = '', key, value = ''] =
      /^(\s*(?:- )?\{?\s*)([A-Za-z][\w-]*)\s*：\s*(.*)$/u.exec(line) ?? [];
    if (key === undefined) return null;
    return {
      column: lead.length + key.length + 1,
      key,
      found: '冒号是全角的“：”',
      expected: `应当是半角冒号加一个空格，如 ${key}: ${shorten(value)}`,
      mend: `请改成 ${key}: ${shorten(value)}`,
    };
  },
  // title:某区2024年重点工作任务
  (line) => {
    const [, lead = '', key, value = ''] =
      /^(\s*(?:- )?)([A-Za-z][\w-]*):([^\s/:].*)$/u.exec(line) ?? [];
    if (key === undefined) return null;
    return {
      column: lead.length + key.length + 2,
      key,
      found: '冒号后面没有空格',
      expected: `应当空一格，如 ${key}: ${shorten(value)}`,
      mend: '请在冒号后面加一个空格',
    };
  },
  // a tab before a key
  (line) =>
    /^ *\t+\s*\S/u.test(line)
      ? {
          column: line.indexOf('\t') + 1,
          found: '行首用了制表符（Tab 键）',
          expected: '缩进应当用空格，如两个空格',
          mend: '请把制表符换成空格',
        }
      : null,
];

/** All slips in the text of a YAML file that could not be read as it stands. */
export function findSlips(text: string, file: string): Fault[] {
  return text.split(/\r\n|\n|\r/u).flatMap((line, at) => {
    if (/^\s*#/u.test(line)) return [];
    const [slip] = slips.flatMap((find) => find(line) ?? []);
    return slip === undefined ? [] : [{ file, line: at + 1, ...slip }];
  });
}

function shorten(value: string): string {
  return [...value].length > 20 ? `${[...value].slice(0, 20).join('')}…` : value;
}
