import type { ClauseRecord } from '../model/clause.ts';
import type { PlanRecord } from '../model/plan.ts';
import { numberToChineseNumeral } from '../text/chinese-number.ts';

const words: Record<string, (n: number) => string> = {
  a: (n) => `附件${n}`,
  d: (n) => `文件${numberToChineseNumeral(n)}`,
  part: (n) => `第${numberToChineseNumeral(n)}篇`,
  ch: numberToChineseNumeral,
  s: (n) => `（${numberToChineseNumeral(n)}）`,
  c: (n) => `第${n}条`,
  i: (n) => `第${n}项`,
  p: (n) => `第${n}段`,
  t: (n) => `数字${n}`,
};

const places: Record<string, string> = { title: '标题', head: '文首', pre: '引言', end: '文末' };

/**
 * How people say an anchor: `c12` → 第12条, `ch2-s3` → 二（三）, `part1-p1` → 第一篇第1段, `pre-p1` → 引言第1段; a number
 * printed twice in one place as 第12条（第二处）.
 */
export function anchorLabel(anchor: string): string {
  return anchor
    .split('-')
    .map((part) => {
      const [, kind = '', count = '', again] = /^([a-z]+)(\d*)(?:x(\d+))?$/u.exec(part) ?? [];
      const word = words[kind];
      if (count === '' || word === undefined) return places[part] ?? part;
      const place = again === undefined ? '' : `（第${numberToChineseNumeral(Number(again))}处）`;
      return word(Number(count)) + place;
    })
    .join('');
}

/** How people say an entry's place: 第12条, 二（三）, 引言第1段. */
export function entryLabel(clause: Pick<ClauseRecord, 'anchor'>): string {
  return anchorLabel(clause.anchor);
}

/** What stands behind a plan's title when it is cited: its number, 征求意见稿 for a draft, or 无文号. */
export function planStanding(plan: Pick<PlanRecord, 'docNumber' | 'status'>): string {
  const number = plan.docNumber ?? '无文号';
  return plan.status === 'draft' ? `征求意见稿，${number}` : number;
}

/**
 * A citation as offices write it: 《标题》（文号）第12条, a draft as 《标题》（征求意见稿，无文号）第12条.
 * 征求意见稿 at the end of a printed title moves into the bracket, so that it is said once.
 */
export function citation(
  plan: Pick<PlanRecord, 'title' | 'docNumber' | 'status'>,
  clause?: Pick<ClauseRecord, 'anchor'>,
): string {
  const title =
    plan.status === 'draft' ? plan.title.replace(/[（(]征求意见稿[）)]$/u, '') : plan.title;
  return `《${title}》（${planStanding(plan)}）${clause === undefined ? '' : entryLabel(clause)}`;
}

/** A plan's name in lists and table heads: 台儿庄区三年行动计划, a draft with （征求意见稿）. */
export function planShortName(
  plan: Pick<PlanRecord, 'shortTitle' | 'status'> & { region: { name: string } },
): string {
  const draft = plan.status === 'draft' && !plan.shortTitle.includes('征求意见稿');
  return `${plan.region.name}${plan.shortTitle}${draft ? '（征求意见稿）' : ''}`;
}
