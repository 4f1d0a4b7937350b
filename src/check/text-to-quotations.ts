import { foldText } from '../text/fold-text.ts';
import { docNumber, isSameNumber } from './doc-number.ts';
import type { HeldPlan } from './held.ts';
import { type NamedPlace, type Subject, withoutLevel } from './text-to-places.ts';

/** Quoted words, without their marks, and what they are said to be of. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly string[];
  readonly plans: readonly string[] | null;
  /** Said to be of a place or a document. Of a document, what nobody is said to have written (他说：“…”) is told only where it is held. */
  readonly ascribed: boolean;
}

/** Shorter ones are names and slogans (“十四五”, “双百工程”) unless a document is said to say them. */
const long = 8;
const short = 4;

const marks = /“([^“”]*(?:“[^“”]*”[^“”]*)*)”|「([^「」]+)」|『([^『』]+)』|"([^"\n]+)"/gu;
/** 提出“…”, 要求：“…” */
const saying =
  /(?:提出|明确|要求|指出|规定|确定|写道|写明|载明|强调|表述为|原文[是为]?|原话[是为]?)(?:[了要的]|[：:，,])*$|[：:]$/u;
/** Who documents are: 某市政府工作报告指出, 《…》明确; 厂长要求 is a person's. */
const written =
  /[》〕]|报告|规划|计划|方案|意见|通知|决议|办法|条例|细则|纲要|要点|清单|文件|公报|原[文话]|[我本全][区县市省州旗]/u;

/** The quotations of a text: those that a document is said to say, and all that are long enough to be no mere name. */
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
    const subject = subjectAt(match.index);
    const sentence = sentenceBefore(text, match.index);
    const ascribed = isAscribed(sentence, subject);
    const parts = words.split(/(?:…|\.{3})+/u).filter((part) => foldText(part) !== '');
    const length = parts.reduce((sum, part) => sum + foldText(part).length, 0);
    if (length < (ascribed ? short : long)) continue;
    found.push({
      from,
      to: from + words.length,
      parts,
      plans: subjectToPlans(subject, own, ascribed, sentence, plans),
      ascribed,
    });
  }
  return found;
}

/** 台政发〔2023〕99号提出, with no title behind it. */
const numberBefore = new RegExp(`${docNumber.source}[^《》“”]{0,16}$`, 'u');

/**
 * The documents that a quotation is of: the one that is named or has the number that is (none, where no document held has it), else
 * those of the place, of the year where one stands before it.
 */
function subjectToPlans(
  { plan, place }: Subject,
  own: NamedPlace | null,
  ascribed: boolean,
  sentence: string,
  plans: readonly HeldPlan[],
): string[] | null {
  if (plan !== null) return [plan.id];
  const number = ascribed ? numberBefore.exec(sentence)?.[0] : undefined;
  if (number !== undefined)
    return plans
      .filter((one) => one.docNumber !== null && isSameNumber(number, one.docNumber))
      .map(({ id }) => id);
  if (place === null || (!ascribed && place.code === own?.code)) return null;
  const ofPlace = plans.filter((one) => one.place.code === place.code);
  const year = Number(/(20\d\d)年[^。]*$/u.exec(sentence)?.[1] ?? NaN);
  const ofYear = ofPlace.filter(({ period }) => period.start <= year && year <= period.end);
  const named = ofYear.length > 0 ? ofYear : ofPlace;
  return named.length === 0 ? null : named.map(({ id }) => id);
}

/** Whether a place or a document that stands before it in its sentence is said to say it. */
function isAscribed(sentence: string, { plan, place }: Subject): boolean {
  if (!saying.test(sentence)) return false;
  if (plan !== null || written.test(sentence)) return true;
  return place !== null && sentence.includes(withoutLevel(place.name));
}

/** So far back a sentence is looked for that a quotation stands in. */
const reach = 300;

/** What stands before a place of a text in its sentence. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - reach), at);
  return before.slice(Math.max(...[...'。！？\n'].map((end) => before.lastIndexOf(end))) + 1);
}
