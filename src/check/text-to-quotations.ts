import { foldText } from '../text/fold-text.ts';
import type { HeldPlan } from './held.ts';
import type { NamedPlace, Subject } from './text-to-places.ts';

/** Quoted words, without their marks, and what they are said to be of. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly string[];
  readonly plans: readonly string[] | null;
}

/** Shorter ones are names and slogans (“十四五”, “双百工程”) unless somebody is said to say them. */
const long = 8;
const short = 4;

const marks = /“([^“”]*(?:“[^“”]*”[^“”]*)*)”|「([^「」]+)」|『([^『』]+)』|"([^"\n]+)"/gu;
/** 提出“…”, 要求：“…” */
const saying =
  /(?:提出|明确|要求|指出|规定|确定|写道|写明|载明|强调|表述为|原文[是为]?|原话[是为]?)(?:[了要的]|[：:，,])*$|[：:]$/u;

/** The quotations of a text: those that somebody is said to say, and all that are long enough to be no mere name. */
export function textToQuotations(
  text: string,
  subjectAt: (at: number) => Subject,
  own: NamedPlace | null,
  plans: readonly HeldPlan[],
): Quoted[] {
  const found: Quoted[] = [];
  for (const match of text.matchAll(marks)) {
    const words = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const from = match.index + 1;
    const said = saying.test(text.slice(Math.max(0, match.index - 12), match.index));
    const parts = words.split(/(?:…|\.{3})+/u).filter((part) => foldText(part) !== '');
    const length = parts.reduce((sum, part) => sum + foldText(part).length, 0);
    if (length < (said ? short : long)) continue;
    const subject = subjectAt(match.index);
    found.push({
      from,
      to: from + words.length,
      parts,
      plans: subjectToPlans(subject, own, said, text.slice(0, match.index), plans),
    });
  }
  return found;
}

/** The documents that a quotation is of: the one that is named, else those of the place, of the year where one stands before it. */
function subjectToPlans(
  { plan, place }: Subject,
  own: NamedPlace | null,
  said: boolean,
  before: string,
  plans: readonly HeldPlan[],
): string[] | null {
  if (plan !== null) return [plan.id];
  if (place === null || (!said && place.code === own?.code)) return null;
  const ofPlace = plans.filter((one) => one.place.code === place.code);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  const year = Number(/(20\d\d)年[^。]*$/u.exec(sentence)?.[1] ?? NaN);
  const ofYear = ofPlace.filter(({ period }) => period.start <= year && year <= period.end);
  const named = ofYear.length > 0 ? ofYear : ofPlace;
  return named.length === 0 ? null : named.map(({ id }) => id);
}
