import { fiveYearPlanName, fiveYearPlanToPeriod } from '../model/five-year-plans.ts';
import type { PlanKind } from '../model/plan.ts';
import { isReportTitle } from '../tree/head-line.ts';

/** 2024年重点工作任务, 2025年为民办实事实施方案, 2024年国民经济和社会发展计划; no 2024年预算草案的报告, 2024年奖补办法. */
const ANNUAL =
  /20\d{2}年(?:度)?.*(?:任务|要点|重点工作|目标)|20\d{2}年(?:度)?.*(?:计划|安排|部署|方案|实事|实事项目|清单|台账|分工)(?:$|[（(])/u;
const fiveYearPlanIn = new RegExp(fiveYearPlanName, 'u');
/** 2021—2025年, 2023-2025 */
const SPAN = /((?:19|20)\d{2})年?\s*[-‐–—－~～至到]+\s*((?:19|20)\d{2})/u;

/** 2023年工作总结及2024年工作计划, 2023年国民经济和社会发展计划执行情况与2024年…计划草案的报告: looks back and ahead. */
const TWO_YEARS =
  /(20\d{2})年[^年]{0,24}(?:总结|回顾|(?:执行|完成|落实|工作|进展)情况)[^年]{0,6}(20\d{2})年/u;

/** …第十四个五年规划和2035年远景目标纲要 looks to 2035, but speaks for five years. */
function withoutVision(title: string): string {
  return title.replace(/20\d{2}年远景(?:目标|展望)?/gu, '');
}

/** The kind of document that a title names. */
export function kindOf(printed: string): PlanKind {
  const title = withoutVision(printed);
  if (isReportTitle(title)) return 'work-report';
  const period = periodOf(title, null);
  const years = period === null ? 0 : period.end - period.start + 1;
  // 城市更新三年行动实施方案, 产业发展规划（2024—2026年）
  if (
    /三年(?:滚动)?[\p{Script=Han}]{0,10}(?:计划|方案|规划|行动)/u.test(title) ||
    (years === 3 && /计划|方案|规划/u.test(title))
  )
    return 'three-year-plan';
  if ((years <= 1 || TWO_YEARS.test(title)) && ANNUAL.test(title)) return 'annual-tasks';
  // 第十四个五年规划纲要, “十四五”教育发展规划, 行动方案（2026—2030年）
  if (years === 5 && /计划|方案|规划|纲要/u.test(title)) return 'five-year-plan';
  return 'other';
}

/** （2023—2025年） → 2023 to 2025; 2023年重点工作任务 → 2023; “十四五” → 2021 to 2025; a report's day → its review and plan years. */
export function periodOf(
  printed: string,
  day: string | null,
): { readonly start: number; readonly end: number } | null {
  const title = withoutVision(printed);
  const span = SPAN.exec(title);
  if (span !== null) return { start: Number(span[1]), end: Number(span[2]) };
  const two = TWO_YEARS.exec(title);
  if (two !== null && Number(two[2]) === Number(two[1]) + 1)
    return { start: Number(two[1]), end: Number(two[2]) };
  const year = /((?:19|20)\d{2})年/u.exec(title)?.[1];
  const own = year === undefined ? null : { start: Number(year), end: Number(year) };
  // “十四五”规划2024年度实施计划 speaks for 2024
  if (own !== null && ANNUAL.test(title) && !isReportTitle(title)) return own;
  const five = fiveYearPlanIn.exec(title);
  if (five !== null) return fiveYearPlanToPeriod(five[0]);
  if (isReportTitle(title) && day !== null) {
    // delivered in January, or in the December before
    const delivered = Number(day.slice(0, 4)) + (day.slice(5, 7) >= '10' ? 1 : 0);
    return { start: delivered - 1, end: delivered };
  }
  if (isReportTitle(title) && own !== null) return { start: own.end - 1, end: own.end };
  return own;
}
