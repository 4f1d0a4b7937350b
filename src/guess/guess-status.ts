import type { PlanStatus } from '../model/plan.ts';
import { lineEvidence, type Source } from './evidence.ts';
import { doubtful, type Guess, plain } from './guess.ts';

/** …（征求意见稿）, （草案）, …（送审稿）; not 2024年国民经济和社会发展计划草案的报告, which is a report on one. */
const DRAFT = /征求意见稿|讨论稿|送审稿|审议稿|意见征集稿|公示稿|草案(?!的?(?:报告|说明))/u;

/** A draft by its title; by its file's name or by a call for remarks above the text it is only likely one. */
export function guessStatus(source: Source, title: string): Guess<PlanStatus> {
  const draft = DRAFT.exec(title)?.[0];
  if (draft !== undefined) return plain<PlanStatus>('draft', `标题里的“${draft}”`);
  const named = DRAFT.exec(source.name)?.[0];
  if (named !== undefined)
    return doubtful<PlanStatus>('draft', `文件名里的“${named}”`, '标题没有这几个字');
  const [main] = source.document.tree.parts;
  const head = main === undefined ? [] : [...main.headBefore, ...main.headAfter, ...main.preamble];
  // 现向社会公开征求意见。公众可于…前提出意见建议
  const call = head
    .slice(0, 12)
    .find(({ text }) =>
      /(?:公开|广泛|面向社会|书面)征求(?:社会|公众|各方面|各部门)?意见/u.test(text),
    );
  if (call === undefined) return plain<PlanStatus>('issued');
  return doubtful<PlanStatus>(
    'draft',
    lineEvidence(source, (text) => /征求(?:社会|公众|各方面|各部门)?意见/u.test(text)),
    '标题没有“征求意见稿”',
  );
}
