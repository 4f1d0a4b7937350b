import type { Range } from '../model/clause.ts';
import { labelToRole } from './label-to-role.ts';
import type { Bracket } from './text-to-brackets.ts';

/** A list behind a label that stands in no bracket with it; `list` is label, colon and names. */
export interface LabelledLine {
  range: Range;
  list: string;
}

/** Where a list that begins at `at` ends: at the full stop, the line's end, or the next 【完成时限】. */
function endOfList(text: string, at: number, brackets: readonly Bracket[]): number {
  const stop = text.slice(at).search(/[。！\n]/u);
  const end = stop === -1 ? text.length : at + stop;
  const sign = brackets.find((one) => one.start >= at && '【［['.includes(text.charAt(one.start)));
  return sign === undefined ? end : Math.min(end, sign.start);
}

/** The list behind a label; where nothing follows on its line, the next line is the list. */
function listBehind(text: string, at: number, brackets: readonly Bracket[]): [string, number] {
  const start = at + (/^[\s：:∶]*/u.exec(text.slice(at))?.[0].length ?? 0);
  const end = endOfList(text, start, brackets);
  return [text.slice(start, end), end];
}

/** 【责任单位】区科技局、区财政局: a bracket that holds nothing but the label; （牵头） behind a name is none. */
function bracketsToLines(text: string, brackets: readonly Bracket[]): LabelledLine[] {
  return brackets.flatMap(({ start, end, inner, closed }) => {
    const label = closed ? labelToRole(`${inner}：`) : null;
    // 【牵头】县水利局; （牵头） behind a name is none
    const stands = '【［'.includes(text.charAt(start));
    const isWhole =
      label?.length === inner.length + 1 &&
      (stands || /(?:单位|部门|机构|主体)$/u.test(inner.trim()));
    if (label?.kind !== 'bodies' || !isWhole) return [];
    const [list, stop] = listBehind(text, end, brackets);
    return [{ range: [start, stop] as Range, list: `${label.role}：${list}` }];
  });
}

/** 责任单位：A、B as a line or sentence, also behind a number: （2）责任单位：A. */
function sentencesToLines(text: string, brackets: readonly Bracket[]): LabelledLine[] {
  const lines: LabelledLine[] = [];
  const begin = /(?:^|[\n。；;！])\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)．.、]\s*)?/gu;
  for (const match of text.matchAll(begin)) {
    const start = match.index + match[0].length;
    if (start < (lines.at(-1)?.range[1] ?? 0)) continue;
    if (brackets.some((one) => one.start < start && start < one.end)) continue;
    const label = labelToRole(text.slice(start, start + 40));
    if (label === null || label.kind === 'other') continue;
    const printed = text.slice(start, start + label.length);
    if (!/(单位|部门|机构|主体)[）)]?\s*[：:∶]\s*$/u.test(printed)) continue;
    const [list, end] = listBehind(text, start + label.length, brackets);
    lines.push({ range: [start, end], list: `${printed}${list}` });
  }
  return lines;
}

/** Lists of duties that stand in no bracket: a line or sentence 责任单位：A、B, or 【责任单位】A、B. */
export function textToLabelledLines(text: string, brackets: readonly Bracket[]): LabelledLine[] {
  return [...bracketsToLines(text, brackets), ...sentencesToLines(text, brackets)];
}
