import { columnHeads } from '../intake/table.ts';
import type { TableCell } from '../intake/table.ts';
import { cutLine } from './cut-line.ts';
import type { Cleaned, Cut, Line, LineRange, RowPlace } from './line.ts';

/** Heads of columns that hold people or how to reach them: 责任人, 联系电话, 身份证号码. */
const PEOPLE =
  /^(?:.{0,6}(?:责任人|联系人|负责人|经办人|联络员|填报人|承办人|包保人|户主|姓名)|(?:责任|分管|牵头|包保|挂包|联系)领导)(?:姓名)?$/u;
const NUMBERS =
  /(?:电话|手机|座机|联系方式|身份证|证件号|银行卡|账号|邮箱)(?:号码?|号)?$|^(?:电话|手机|联系)号码$/u;

/** 区发改局 in a column 责任人 is no person. */
const BODY =
  /(?:[局委办部处科室院校镇乡站所会厅]|中心|公司|集团|街道|园区|政府|单位|银行|[支大]队|部门|企业)(?:$|[、，,；;\s（(])/u;

/** A mobile number, a land line with its area code, a local one behind its word, an identity number. */
const NUMERALS: readonly RegExp[] = [
  /(?<![\d.,A-Za-z])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\d.]*\s*[元万亿吨个户人%％]|\d)/gu,
  /(?<![\d.,A-Za-z])(?:[（(]0\d{2,3}[)）]\s?[-—–－]?|0\d{2,3}\s?[-—–－])\s?\d{7,8}(?:[-—–－转]\d{1,6})?(?!\d)/gu,
  /(?<=(?:电话|手机|传真|联系方式|热线)(?:号码)?\s*[:：]?\s*)\d{7,8}(?!\d)/gu,
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu,
];

/** 联系人：张三，电话 …: the name behind its word. */
const NAMED =
  /(?<=(?:联系人|经办人|联络员|填[报表]人|制表人|审[核批]人|复核人|承办人|责任人|负责人)\s*[:：]\s*)[\p{Script=Han}·]{2,4}(?=\s|[，,；;。、（(）)]|$)/gu;

/**
 * Takes people out: cells of columns of names and numbers, phone and identity numbers in the text, and the name behind
 * 联系人：. What holds afterwards: no such number stands in a line, and the column's head tells that there was one.
 */
export function takePersonal(lines: readonly Line[]): Cleaned {
  const cuts: Cut[] = [];
  const columns = new Map<RowPlace['table'], ReadonlySet<number>>();
  const cleaned = lines.map((line) => {
    const ranges = [
      ...inText(line.text),
      ...(line.row === undefined ? [] : inCells(line, columns)),
    ];
    const [rest, taken] = cutLine(line, joinRanges(ranges), '个人信息');
    cuts.push(...taken);
    return taken.length === 0 ? line : rest;
  });
  return { lines: cleaned, cuts };
}

/** The words with every sign of a person's number or name in them hidden: what was taken out is told, not shown. */
export function maskPersonal(text: string): string {
  return joinRanges(inText(text)).reduceRight(
    (words, [from, to]) => words.slice(0, from) + hidden(words.slice(from, to)) + words.slice(to),
    text,
  );
}

/** Every sign a dot. */
export function hidden(words: string): string {
  return words.replace(/\S/gu, '●');
}

/** Whether a column's head says that people or their numbers stand below. */
export function isPersonalHead(head: string): boolean {
  const words = head.replace(/\s/gu, '');
  return PEOPLE.test(words) || NUMBERS.test(words);
}

function inText(text: string): LineRange[] {
  return [...NUMERALS, NAMED].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(([words]) => pattern !== NAMED || !BODY.test(words))
      .map(({ 0: words, index }) => [index, index + words.length] as const),
  );
}

/** The words of a row's cells that stand in columns of people, heads aside. */
function inCells(line: Line, columns: Map<RowPlace['table'], ReadonlySet<number>>): LineRange[] {
  const { table, index } = line.row as RowPlace;
  if (index < table.heads) return [];
  let personal = columns.get(table);
  if (personal === undefined) {
    const heads = columnHeads(table);
    personal = new Set(heads.flatMap((head, at) => (isPersonalHead(head) ? [at] : [])));
    columns.set(table, personal);
  }
  return (table.rows[index]?.cells ?? [])
    .filter(({ column, text }) => personal.has(column) && !BODY.test(text.trim()))
    .flatMap((cell) => cellRanges(line, cell));
}

/** Where a cell's words stand in what is left of its line. */
function cellRanges(line: Line, { parts }: TableCell): LineRange[] {
  return parts
    .filter((part) => part.line === line.number)
    .flatMap(({ from, to }) => {
      const own = line.columns.flatMap((column, at) => (column >= from && column < to ? [at] : []));
      const [first, last] = [own[0], own.at(-1)];
      const isEmpty = first === undefined || last === undefined;
      return isEmpty || line.text.slice(first, last + 1).trim() === ''
        ? []
        : [[first, last + 1] as const];
    });
}

/** Ranges ascending and apart. */
function joinRanges(ranges: readonly LineRange[]): LineRange[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
