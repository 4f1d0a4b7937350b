import type { FileFacts } from '../intake/intake.ts';
import type { Cut } from '../text/line.ts';
import { readDate } from '../tree/head-line.ts';

/** The day that a page gave in a line of its own fields: 作者: 来自: 时间:2023-08-25 is no text, but tells when. */
export function cutsToFacts(cuts: readonly Cut[]): FileFacts {
  const dated = cuts.find(
    ({ reason, text }) =>
      reason === '网页导航' && /(?:时间|日期)\s*[:：]\s*\d/u.test(text) && readDate(text) !== null,
  );
  const date = dated === undefined ? null : readDate(dated.text);
  return date === null ? {} : { date };
}
