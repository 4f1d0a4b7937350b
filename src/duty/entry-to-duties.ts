import type { ClauseRecord, Duty, Range } from '../model/clause.ts';
import { isBodyName, isFirmBodyName } from './body-name.ts';
import { isCollectiveName } from './is-collective-name.ts';
import { hasBodyLabel, innerToDuties } from './inner-to-duties.ts';
import { textToChargingSentences } from './text-to-charging-sentences.ts';
import { textToBrackets, type Bracket } from './text-to-brackets.ts';
import { textToLabelledLines } from './text-to-labelled-lines.ts';

/** Duties of an entry, where each stands in its text, and what looked like one but could not be read. */
export interface EntryDuties {
  duties: Duty[];
  /** One range per bracket or line, signs included, in order; a bracket may hold several duties. */
  ranges: Range[];
  doubts: { range: Range; text: string }[];
}

/** The role of a bracket without label, （市科委、市农业农村委）: the word the others of its kind use. */
export const UNLABELLED_ROLE = '责任单位';

/** Names under a label may be anything short; names without one must be departments beyond doubt. */
function unlabelledToDuties(text: string, bracket: Bracket): Duty[] {
  const { start, end, inner } = bracket;
  const before = text.slice(0, start);
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  const afterSentence = /[。；;！!？?”]\s*$/u.test(before);
  const worded = innerToDuties(inner, null);
  const names = worded.flatMap((duty) => duty.bodies);
  if (names.length > 0) {
    // 多元投入（政府支持） explains; （市科委负责） charges wherever it stands
    const telling = names.some((name) => isFirmBodyName(name) || isCollectiveName(name));
    return names.every(isBodyName) && (telling || afterSentence) ? worded : [];
  }
  const closesParagraph = /^[。；;\s]*(\n|$)/u.test(text.slice(end));
  // 报送主管部门（市科委）。 names the authority; 李四（省教育厅） is a list of people
  const apposition =
    /(部门|机构|机关|单位|主体)$/u.test(before) ||
    (!inner.includes('、') && /(^|[、：:，\s])[\p{Script=Han}\s]{2,4}$/u.test(paragraph));
  if (!afterSentence && (!closesParagraph || apposition)) return [];
  const duties = innerToDuties(inner, UNLABELLED_ROLE);
  const listed = duties.flatMap((duty) => duty.bodies);
  const firm = listed.filter(isFirmBodyName).length;
  if (!listed.every(isBodyName)) return [];
  // （各镇街） alone is a duty behind a full stop, but an explanation within a sentence
  const enough =
    firm > 0
      ? afterSentence || firm * 2 >= listed.length
      : afterSentence && listed.every(isCollectiveName);
  return enough ? duties : [];
}

/** 责任单位：要切实负起责任 is prose, not a list; among departments (市科技局、之江智谷) a short stranger is one. */
function isListOfBodies(names: readonly string[]): boolean {
  const firm = names.filter(isFirmBodyName).length;
  const likely = names.filter(isBodyName).length;
  const telling = firm * 2 > names.length || (firm > 0 && likely * 4 >= names.length * 3);
  return (
    names.length > 0 && names.every((name) => isBodyName(name) || (telling && name.length < 12))
  );
}

/**
 * The bodies that an entry charges: names and roles exactly as printed, brackets anywhere in it.
 * （责任单位：A、B）, （牵头单位：A；配合单位：B）, （A、B按职责分工负责）, a line 责任单位：A, and
 * （市科委、市农业农村委） without label where it closes a sentence or the clause and holds nothing else.
 */
export function entryToDuties(entry: Pick<ClauseRecord, 'text'>): EntryDuties {
  const { text } = entry;
  const found: EntryDuties = { duties: [], ranges: [], doubts: [] };
  const brackets = textToBrackets(text);
  let read: { range: Range; duties: Duty[] }[] = [];
  for (const bracket of brackets) {
    const range: Range = [bracket.start, bracket.end];
    const labelled = hasBodyLabel(bracket.inner);
    const duties = labelled
      ? innerToDuties(bracket.inner, null)
      : bracket.closed
        ? unlabelledToDuties(text, bracket)
        : [];
    if (duties.length > 0) read.push({ range, duties });
    if (labelled && duties.length === 0)
      found.doubts.push({
        range,
        text: '责任单位的括号里没有单位名，应有如“区科技局”的单位；这一处没有记责任单位。请核对原文。',
      });
    if (labelled && !bracket.closed)
      found.doubts.push({
        range,
        text: '责任单位的括号没有收尾，应有“）”；读到句末为止。请核对原文。',
      });
    for (const name of duties.flatMap((duty) => duty.bodies)) {
      if (labelled && !isBodyName(name))
        found.doubts.push({
          range,
          text: `责任单位里的“${name}”不像单位名，应如“区科技局”；照原文记下。请核对。`,
        });
    }
  }
  for (const { range, list } of textToLabelledLines(text, brackets)) {
    const duties = innerToDuties(list, null);
    const names = duties.flatMap((duty) => duty.bodies);
    if (!isListOfBodies(names)) continue;
    // 责任单位：县（区）政府（管委会）: a bracket within the line is part of a name
    read = read.filter((one) => one.range[0] < range[0] || one.range[1] > range[1]);
    read.push({ range, duties });
  }
  const known = [...read].sort((one, other) => one.range[0] - other.range[0]);
  for (const { range, list, bare } of textToChargingSentences(text, brackets)) {
    if (known.some((one) => one.range[0] < range[1] && range[0] < one.range[1])) continue;
    const duties = innerToDuties(list, bare ? UNLABELLED_ROLE : null);
    if (duties.length > 0) read.push({ range, duties });
  }
  read.sort((one, other) => one.range[0] - other.range[0]);
  found.duties = read.flatMap((one) => one.duties);
  found.ranges = read.map((one) => one.range);
  return found;
}
