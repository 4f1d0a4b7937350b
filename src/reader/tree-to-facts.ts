import { anchorKind } from '../address/anchor.ts';
import type { FileFacts } from '../intake/intake.ts';
import type { PlanKind } from '../model/plan.ts';
import { halfWidthDigits } from '../text/read-marker.ts';
import {
  DOC_NUMBER,
  isCollectorField,
  isDateLine,
  isReportLine,
  isReportTitle,
  readDate,
  readDocNumber,
  readField,
  readOrder,
  readOrderNumber,
} from '../tree/head-line.ts';
import type { DocumentPart, DocumentTree } from '../tree/tree.ts';
import { kindOf, periodOf } from './kind-and-period.ts';
import { readIssuers } from './read-issuers.ts';

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
  const documents = tree.parts.filter(({ prefix }) => anchorKind(prefix) !== 'a');
  const head =
    main === undefined ? [] : [...main.headBefore, ...main.headAfter].map(({ text }) => text);
  const titles = documents.flatMap(({ title }) => (title === null ? [] : [titleWords(title.text)]));
  // An order alone, with no text below it, is all head
  const opening = titles.length > 0 ? [] : (main?.preamble ?? []).map(({ text }) => text);
  const title =
    titles.length === 0
      ? (firstOf(opening, orderedTitle) ?? file.title ?? null)
      : titles.join('；');
  const end = documents.flatMap((part) => part.end.map(({ text }) => text));
  const date =
    dateOf([...head, ...opening], end, main?.title?.text ?? '') ?? readDate(file.date ?? '');
  const named = halfWidthDigits(title ?? '');
  // ——2008年1月10日在某县第十四届人民代表大会第一次会议上 without 政府工作报告 above it
  const isReport = title === null && head.some(isReportLine);
  const about = isReport ? '政府工作报告' : named;
  const issuers = readIssuers(main, end);
  return {
    title,
    docNumber: docNumberOf(head) ?? file.docNumber ?? null,
    issuers: issuers.length === 0 ? (file.issuers ?? []) : issuers,
    date,
    kind: kindOf(about),
    period: periodOf(about, date) ?? (isReportTitle(about) ? yearsOfReport(main) : null),
  };
}

/** 一、2024年工作回顾, 二、2025年目标任务: the years of a report that has no day. */
function yearsOfReport(main: DocumentPart | undefined): TextFacts['period'] {
  const headings = (main?.body ?? []).flatMap((node) =>
    node.kind === 'heading' ? [halfWidthDigits(node.paragraph.text)] : [],
  );
  const back = firstOf(
    headings,
    (text) => /(20\d{2})年.{0,10}(?:回顾|总结)/u.exec(text)?.[1] ?? null,
  );
  const ahead = firstOf(
    headings,
    (text) => /(20\d{2})年.{0,10}(?:安排|任务|目标|部署|重点)/u.exec(text)?.[1] ?? null,
  );
  const end = ahead ?? (back === null ? null : String(Number(back) + 1));
  return end === null ? null : { start: Number(end) - 1, end: Number(end) };
}

/** The number on a line of its own, else of an order (某市人民政府令第18号, or 第700号 below 国务院令), else in a field. */
function docNumberOf(head: readonly string[]): string | null {
  const own = firstOf(head, readDocNumber);
  if (own !== null) return own;
  const order = head.findIndex((line) => readOrder(line) !== null);
  if (order !== -1) {
    const number =
      readOrder(head[order] ?? '')?.number ?? firstOf(head.slice(order), readOrderNumber);
    if (number !== null) return number;
  }
  return firstOf(head, fieldDocNumber);
}

/** 《某某管理条例》已经…通过，现予公布: what an order puts in force, where its text does not follow. */
function orderedTitle(line: string): string | null {
  return /^《([^《》]+)》[^。]*(?:通过|同意)[^。]*(?:公布|施行|颁布)/u.exec(line)?.[1] ?? null;
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

/** Lines of more dates than these are a list of people or events. */
const mostDates = 3;

/** The first date of the lines over a text, unless they are a list. */
function firstDate(lines: readonly string[]): string | null {
  const dates = lines.flatMap((line) => readDate(line) ?? []);
  return new Set(dates).size > mostDates ? null : (dates[0] ?? null);
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
    firstDate(head.filter((line) => !isCollectorField(line) && line.length < 60)) ??
    (field === undefined ? null : readDate(field)) ??
    firstOf(
      end.filter((line) => line.length < 80),
      readDate,
    )
  );
}
