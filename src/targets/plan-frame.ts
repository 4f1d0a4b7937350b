import {
  anchorAround,
  anchorKind,
  anchorPlace,
  isChapterAnchor,
  parseAnchor,
} from '../address/anchor.ts';
import { fiveYearPlanName, fiveYearPlanToPeriod } from '../model/five-year-plans.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Period, PlanKind, PlanStatus } from '../model/plan.ts';
import { textToPeriodPhrases } from './period-phrases.ts';

/** What reading figures needs to know of a plan; a document that is only inspected may give no period. */
export interface FigurePlan {
  readonly id: string;
  readonly kind: PlanKind;
  readonly status: PlanStatus;
  readonly period: Period | null;
  readonly region: { readonly code: string };
}

/** What document, chapter and leads say for an entry whose own words name no year. */
export interface Frame {
  /** The document's or its part's year; empty for a plan of several years. */
  readonly year: string;
  /** The year that 今年 means, 去年 and 明年 with it; empty where the document does not say. */
  readonly now: string;
  /** The year that the leads above give. */
  readonly lead: string;
  readonly status: 'target' | 'actual';
}

const review =
  /回顾|总结|工作情况|执行情况|^[一三四五]年来|过去[一五]年|完成情况|主要成就|取得的?(?:成[绩就效]|进展)|发展成效|发展基础|现实基础|基础与|现状|发展回眸/u;
const outlook =
  /安排|部署|主要任务|重点任务|重点工作|目标|打算|举措|建议|工作重点|今年(?:的)?工作|思路|总体要求|展望|任务/u;

// 存在的主要问题, 面临的形势: what is, not what is aimed at.
const troubles =
  /存在(?:的)?(?:主要|突出)?(?:困难|问题)|成因|面临(?:的)?(?:形势|挑战|机遇|问题)|形势(?:分析|研判|与挑战)|^(?:基本|自然)?概况$/u;
const ahead = /今后|未来|目标|任务|思路|部署|安排|对策|举措/u;

/** What is known of a whole document before its entries are read one by one. */
export interface DocumentFrame {
  /** By heading anchor, the last year that the leads below it name. */
  readonly leads: ReadonlyMap<string, string>;
  /** Chapters that review although their headings do not say so. */
  readonly reviews: ReadonlySet<string>;
  /** Entries of a review that already speak of the year's aims. */
  readonly outlooks: ReadonlySet<string>;
  /** The year of a chapter that looks back: 一、2023年计划执行情况. */
  readonly before: string;
  /** The year of an annex's tasks by its prefix: a1 of 附件1 / 2025年任务清单. */
  readonly annexes: ReadonlyMap<string, string>;
}

const fiveYearPlanIn = new RegExp(fiveYearPlanName, 'u');

/** The year in a heading: 2023年工作回顾, else the end of “十四五”. */
function headingToYear(heading: string): string | undefined {
  const plan = fiveYearPlanToPeriod(fiveYearPlanIn.exec(heading)?.[0] ?? '');
  return /((?:19|20)\d\d)年/u.exec(heading)?.[1] ?? plan?.end.toString();
}

/** The year of a part that says what it is: 一、2023年计划执行情况, 二、2024年主要预期目标. */
function headingToOwnYear(heading: string): string | undefined {
  const year = /^.{0,6}?(20\d\d)年/u.exec(heading)?.[1];
  return review.test(heading) || outlook.test(heading) || /计划$/u.test(heading) ? year : undefined;
}

const namedYears = /((?:19|20)\d\d)(?:年|(?=[-‐–—―−~～至到]{1,2}20\d\d年))/gu;

/** The year of the aims below a heading of a plan of several years: （二）2025年目标, （三）巩固阶段（2026年1—12月）. */
function headingToAim(heading: string, period: Period | null): string | undefined {
  if (/五年规划|纲要|以来|基础上/u.test(heading)) return undefined;
  const years = [...heading.matchAll(namedYears)].map((match) => match[1]);
  if (years.length === 0) return headingToYear(heading);
  const whole =
    Number(years[0]) === period?.start && Number(years.at(-1)) === period.end && years.length > 1;
  return whole ? undefined : years.at(-1);
}

/** Whether the outermost heading that says anything says 回顾 and not 安排. */
function looksBackAt(headings: readonly string[]): boolean {
  for (const heading of headings) {
    const back = review.test(heading);
    const forward = outlook.test(heading);
    if (troubles.test(heading) && !ahead.test(heading)) return true;
    if (
      back &&
      (!forward || /回顾|总结|完成情况|执行情况/u.test(heading)) &&
      !/安排|部署|今后|建议/u.test(heading)
    )
      return true;
    if (forward && !back) return false;
  }
  return false;
}

/** Headings above an entry and the plan's kind → result or target, and the year that goes without saying. */
export function entryToFrame(
  entry: ClauseRecord,
  plan: FigurePlan,
  document: DocumentFrame,
): Frame {
  const { start, end } = plan.period ?? { start: NaN, end: NaN };
  const headings = entry.path.map((step) => step.heading).reverse();
  const told =
    entry.path.some((step) => document.reviews.has(step.anchor)) ||
    (document.reviews.has('pre') && parseAnchor(entry.anchor)?.[0]?.kind === 'pre');
  const turned = document.outlooks.has(entry.anchor);
  const back = told || looksBackAt(entry.path.map((step) => step.heading));
  const actual = back && !turned;
  const headingYear = headings.map(headingToYear).find((year) => year !== undefined);
  const lead = [...entry.path]
    .reverse()
    .map((step) => headingToAim(step.heading, plan.period) ?? document.leads.get(step.anchor))
    .find((year) => year !== undefined);
  if (plan.kind === 'work-report') {
    const before = start < end ? start : end - 1;
    // 今后五年的目标任务 in a report of 2022 aims at 2026.
    const coming = headings.some((heading) => /(?:今后|未来)五年/u.test(heading)) ? end + 4 : end;
    const year =
      turned && back ? yearText(end) : (headingYear ?? yearText(actual ? before : coming));
    return { year, now: yearText(end), lead: '', status: actual ? 'actual' : 'target' };
  }
  const ownYear = headings.map(headingToOwnYear).find((year) => year !== undefined);
  if (plan.kind === 'annual-tasks') {
    return {
      year: (start < end ? ownYear : undefined) ?? yearText(end),
      now: yearText(end),
      lead: '',
      status: actual ? 'actual' : 'target',
    };
  }
  const annex = document.annexes.get(entry.anchor.split('-', 1)[0] ?? '');
  const isOfYear = start === end || (start + 1 === end && document.before === yearText(start));
  const past = actual ? ((isOfYear ? ownYear : undefined) ?? yearText(start - 1)) : '';
  const only = annex ?? (plan.kind === 'other' && isOfYear ? (ownYear ?? yearText(end)) : '');
  return {
    year: actual ? past : only,
    now: only,
    lead: lead ?? '',
    status: actual ? 'actual' : 'target',
  };
}

const looksBack = /一年来|[五四三]年来|过去[的]?(?:一|五|四|三)年|本届政府|工作回顾/u;

/** 今年（2024年）经济社会发展的主要预期目标是. */
function aimsOf(year: number): RegExp {
  return new RegExp(
    `(?:今年|${String(year)}年)[^。]{0,24}(?:预期目标|目标任务|工作的?总体(?:要求|思路))`,
    'u',
  );
}

/** All entries of a document → its leads, and of a work report which entries look back although no heading says so. */
export function entriesToDocumentFrame(
  entries: readonly ClauseRecord[],
  plan: FigurePlan,
  rows: ReadonlyMap<string, unknown> = new Map(),
): DocumentFrame {
  // Reports and annual tasks have their year without a lead.
  const leads =
    plan.kind === 'work-report' || plan.kind === 'annual-tasks'
      ? new Map<string, string>()
      : // The heads of a table are no lead of its chapter
        entriesToLeads(
          entries.filter(({ anchor }) => !rows.has(anchor)),
          plan.period?.start ?? 0,
        );
  const annexes = annexesToYears(entries);
  const before =
    entries
      .filter(({ type, heading }) => type === 'heading' && looksBackAt([heading ?? '']))
      .flatMap(({ heading }) => headingToOwnYear(heading ?? '') ?? [])[0] ?? '';
  if (plan.kind !== 'work-report')
    return { leads, reviews: new Set(), outlooks: new Set(), before, annexes };
  const reviews = reviewsOf(entries, plan);
  // A review whose text comes to the aims of the year has passed into the plan, whatever its heading.
  const outlooks = new Set<string>();
  const aims = aimsOf(plan.period?.end ?? NaN);
  let turned: string | null = null;
  for (const entry of entries) {
    const chapter = entry.path[0]?.anchor ?? entry.anchor;
    if (entry.type === 'heading') continue;
    if (aims.test(entry.text)) turned = chapter;
    if (turned === chapter) outlooks.add(entry.anchor);
  }
  return { leads, reviews, outlooks, before, annexes };
}

/** 附件1 / 2025年重点任务清单: the one year of an annex's title, where it tells of tasks. */
function annexesToYears(entries: readonly ClauseRecord[]): Map<string, string> {
  const years = new Map<string, string>();
  for (const { anchor, text } of entries) {
    if (anchorPlace(anchor) !== 'title' || anchorAround(anchor) === '') continue;
    const [year, ...others] = [...text.matchAll(namedYears)].map((match) => match[1]);
    if (
      year !== undefined &&
      others.length === 0 &&
      /任务|清单|分工|要点|实事|安排|计划/u.test(text)
    )
      years.set(anchorAround(anchor), year);
  }
  return years;
}

/** The chapters (or the preamble, as pre) of a report that review without saying so in their heading. */
function reviewsOf(entries: readonly ClauseRecord[], plan: FigurePlan): Set<string> {
  const reviews = new Set<string>();
  const now = plan.period?.end ?? NaN;
  const aims = aimsOf(now);
  const chapters = entries.filter(
    (entry) => entry.type === 'heading' && entry.path.length === 0 && isChapterAnchor(entry.anchor),
  );
  const said = chapters.some((chapter) => looksBackAt([chapter.heading ?? '']));
  for (const [index, chapter] of chapters.entries()) {
    const heading = chapter.heading ?? '';
    if (outlook.test(heading) && !review.test(heading)) break;
    const under = entries.filter((entry) => entry.path[0]?.anchor === chapter.anchor);
    const text = under.map((entry) => entry.text).join('');
    const first = index === 0 && !said && chapters.length > 1;
    const past = headingToYear(heading) === String(now - 1);
    if (past || ((looksBack.test(text) || first) && !aims.test(text))) reviews.add(chapter.anchor);
    // Reviews stand together: a later chapter that mentions 五年来 is none.
    else if (reviews.size > 0) break;
  }
  // The review stands before the first chapter.
  if (!said && reviews.size === 0 && chapters.length > 0) reviews.add('pre');
  return reviews;
}

const yearText = (year: number): string => (Number.isNaN(year) ? '' : String(year));

/** Lead paragraphs (ch2-p1, ch2-s3-p1) → the last year from the plan's first on that they name, by their heading's anchor. */
function entriesToLeads(entries: readonly ClauseRecord[], first: number): Map<string, string> {
  const leads = new Map<string, string>();
  for (const entry of entries) {
    const heading = anchorKind(entry.anchor) === 'p' ? anchorAround(entry.anchor) : '';
    if (entry.type !== 'paragraph' || heading === '' || leads.has(heading)) continue;
    const year = textToPeriodPhrases(entry.text).findLast(
      (found) => Number(found.year) >= first && found.year !== null,
    )?.year;
    if (year != null) leads.set(heading, year);
  }
  return leads;
}
