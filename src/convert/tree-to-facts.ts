import type { FileFacts } from '../intake/intake.ts';
import { fiveYearPlanName, fiveYearPlanToPeriod } from '../model/five-year-plans.ts';
import type { PlanKind } from '../model/plan.ts';
import type { DocumentPart, DocumentTree } from '../tree/tree.ts';
import { halfWidthDigits } from '../text/read-marker.ts';
import { isNoticeTitle } from '../tree/find-title.ts';
import {
  DOC_NUMBER,
  isCollectorField,
  isDateLine,
  isOrganisation,
  isRecipients,
  readDate,
  readField,
  readDocNumber,
} from '../tree/head-line.ts';

/** What the text itself says of a document: null or empty where it says nothing. */
export interface TextFacts {
  readonly title: string | null;
  readonly docNumber: string | null;
  readonly issuers: readonly string[];
  readonly date: string | null;
  readonly kind: PlanKind;
  readonly period: { readonly start: number; readonly end: number } | null;
}

/**
 * Reads title, number, issuers, date, kind and period from head, title and end of a file's documents; what the text
 * does not say is taken from what the file says of itself.
 */
export function treeToFacts(tree: DocumentTree, file: FileFacts = {}): TextFacts {
  const main = tree.parts[0];
  const documents = tree.parts.filter(({ prefix }) => prefix === '' || prefix.startsWith('d'));
  const titles = documents.flatMap(({ title }) => (title === null ? [] : [titleWords(title.text)]));
  const title = titles.length === 0 ? (file.title ?? null) : titles.join('；');
  const head =
    main === undefined ? [] : [...main.headBefore, ...main.headAfter].map(({ text }) => text);
  const end = documents.flatMap((part) => part.end.map(({ text }) => text));
  const printed = main?.title?.text ?? '';
  const date = dateOf(head, end, printed) ?? file.date ?? null;
  const issuers = issuersOf(head, end, printed, main);
  return {
    title,
    docNumber:
      firstOf(head, readDocNumber) ?? firstOf(head, fieldDocNumber) ?? file.docNumber ?? null,
    issuers: issuers.length === 0 ? (file.issuers ?? []) : issuers,
    date,
    kind: kindOf(halfWidthDigits(title ?? '')),
    period: periodOf(halfWidthDigits(title ?? ''), date),
  };
}

/** 株洲市政府工作报告 （2014年1月10日 毛腾飞） → 株洲市政府工作报告; years and 征求意见稿 stay. */
function titleWords(text: string): string {
  return text.replace(/\s*[（(]\s*\d{4}年\d{1,2}月\d{1,2}日[^（）()]*[）)]\s*$/u, '').trim();
}

function firstOf<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

function fieldDocNumber(line: string): string | null {
  if (!isCollectorField(line)) return null;
  const value = readField(line, '文号|发文字号|文件编号') ?? line;
  return DOC_NUMBER.exec(halfWidthDigits(value))?.[0].replace(/\s+/gu, '') ?? null;
}

/** The date below a signature, else in the title of a report, else in a field of the web page, else in the colophon. */
function dateOf(head: readonly string[], end: readonly string[], title: string): string | null {
  const signed = [...head, ...end].find(isDateLine);
  if (signed !== undefined) return readDate(signed);
  const fields = head.filter(isCollectorField);
  const field =
    fields
      .map((line) => readField(line, '成文(?:日期|时间)|发文日期|印发日期|签发日期|生成日期'))
      .find((value) => value !== null && readDate(value) !== null) ??
    fields.find((line) => readDate(line) !== null);
  return (
    readDate(title) ??
    firstOf(
      head.filter((line) => !isCollectorField(line) && line.length < 60),
      readDate,
    ) ??
    (field === undefined ? null : readDate(field)) ??
    firstOf(
      end.filter((line) => line.length < 80),
      readDate,
    )
  );
}

/** The signature above its date, else who 关于印发 in the notice's title names, else the government that a report speaks for. */
function issuersOf(
  head: readonly string[],
  end: readonly string[],
  title: string,
  main: DocumentPart | undefined,
): string[] {
  for (const lines of [head, end]) {
    const dated = lines.findIndex(isDateLine);
    const signed: string[] = [];
    for (let i = dated - 1; i >= 0 && isOrganisation(lines[i] ?? ''); i -= 1)
      signed.unshift(lines[i] ?? '');
    if (signed.length > 0) return signed.flatMap(splitNames);
  }
  const notice = [...head, title].find(
    (line) => isNoticeTitle(line) || /^[^《]{3,60}(?:关于|印发)/u.test(line),
  );
  const named = notice === undefined ? null : /^(.{3,60}?)\s*(?:关于|印发《)/u.exec(notice)?.[1];
  if (named !== null && named !== undefined && isOrganisation(named)) return splitNames(named);
  const field = head
    .map((line) => readField(line, '发布机构|发文(?:机关|单位)|发布单位'))
    .find((name) => name !== null);
  if (field !== undefined) return splitNames(field);
  // A bureau on the line below the title
  const below = main?.headAfter.map(({ text }) => text).filter(isOrganisation) ?? [];
  if (below.length > 0) return below.flatMap(splitNames);
  return reportIssuer(title, head, main);
}

function splitNames(names: string): string[] {
  return names
    .replace(/[（(](?:印章?|[盖公代]章|章)[）)]/gu, '')
    .split(/[\s、，]+/u)
    .filter((name) => name !== '');
}

/** 株洲市政府工作报告 → 株洲市人民政府; ——2024年1月10日在枣庄市第十七届人民代表大会 → 枣庄市人民政府. */
function reportIssuer(
  title: string,
  head: readonly string[],
  main: DocumentPart | undefined,
): string[] {
  if (!/政府工作报告/u.test(title)) return [];
  const place =
    /^([\p{Script=Han}]{2,14}?(?:省|市|自治区|自治州|州|盟|地区|区|县|旗|镇|乡))(?:人民)?政府工作报告/u.exec(
      title,
    )?.[1] ??
    /日在(?:中国共产党)?([\p{Script=Han}]{2,14}?(?:省|市|自治区|自治州|州|盟|区|县|旗|镇|乡))第/u.exec(
      [title, ...head].join('\n'),
    )?.[1];
  const recipients = main?.preamble.some(({ text }) => isRecipients(text)) === true;
  return place === undefined || recipients ? [] : [`${place}人民政府`];
}

/** 2024年重点工作任务, 2025年为民办实事实施方案, 2024年国民经济和社会发展计划; no 2024年预算草案的报告, 2024年奖补办法. */
const ANNUAL =
  /20\d{2}年(?:度)?.*(?:任务|要点|重点工作|目标)|20\d{2}年(?:度)?.*(?:计划|安排|部署|方案|实事|实事项目|清单|台账|分工)(?:$|[（(])/u;
/** 2025年政府工作报告重点任务分工 is none. */
const REPORT = /政府工作报告(?:$|[（(—－；\s-])/u;
const fiveYearPlanIn = new RegExp(fiveYearPlanName, 'u');
/** 2021—2025年, 2023-2025 */
const SPAN = /((?:19|20)\d{2})年?\s*[-‐–—－~～至到]+\s*((?:19|20)\d{2})/u;

/** …第十四个五年规划和2035年远景目标纲要 looks to 2035, but speaks for five years. */
function withoutVision(title: string): string {
  return title.replace(/20\d{2}年远景(?:目标|展望)?/gu, '');
}

function kindOf(printed: string): PlanKind {
  const title = withoutVision(printed);
  if (REPORT.test(title)) return 'work-report';
  const period = periodOf(title, null);
  const years = period === null ? 0 : period.end - period.start + 1;
  // 城市更新三年行动实施方案, 产业发展规划（2024—2026年）
  if (
    /三年(?:滚动)?[\p{Script=Han}]{0,10}(?:计划|方案|规划|行动)/u.test(title) ||
    (years === 3 && /计划|方案|规划/u.test(title))
  )
    return 'three-year-plan';
  if (years <= 1 && ANNUAL.test(title)) return 'annual-tasks';
  // 第十四个五年规划纲要, “十四五”教育发展规划, 行动方案（2026—2030年）
  if (years === 5 && /计划|方案|规划|纲要/u.test(title)) return 'five-year-plan';
  return 'other';
}

/** （2023—2025年） → 2023 to 2025; 2023年重点工作任务 → 2023; “十四五” → 2021 to 2025; a report's day → its review and plan years. */
function periodOf(
  printed: string,
  day: string | null,
): { readonly start: number; readonly end: number } | null {
  const title = withoutVision(printed);
  const span = SPAN.exec(title);
  if (span !== null) return { start: Number(span[1]), end: Number(span[2]) };
  const year = /((?:19|20)\d{2})年/u.exec(title)?.[1];
  const own = year === undefined ? null : { start: Number(year), end: Number(year) };
  // “十四五”规划2024年度实施计划 speaks for 2024
  if (own !== null && ANNUAL.test(title) && !REPORT.test(title)) return own;
  const five = fiveYearPlanIn.exec(title);
  if (five !== null) return fiveYearPlanToPeriod(five[0]);
  if (REPORT.test(title) && day !== null) {
    // delivered in January, or in the December before
    const delivered = Number(day.slice(0, 4)) + (day.slice(5, 7) >= '10' ? 1 : 0);
    return { start: delivered - 1, end: delivered };
  }
  if (REPORT.test(title) && own !== null) return { start: own.end - 1, end: own.end };
  return own;
}
