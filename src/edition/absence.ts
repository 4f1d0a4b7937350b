import { sayAbsence } from '../words/absence.ts';
import type { Mention } from '../model/mention.ts';
import type { Edition } from './edition.ts';
import type { LookUps } from './look-ups.ts';

/** What a document says of a topic or indicator (`topics/soil`). */
export function mentionOf(
  { mentionsOf }: Pick<LookUps, 'mentionsOf'>,
  plan: string,
  subject: string,
): Mention | undefined {
  return mentionsOf.get(plan)?.get(subject);
}

/** What absence is told from. */
export type AbsenceSource = Pick<Edition, 'publication' | 'unsaid'> &
  Pick<LookUps, 'mentionsOf' | 'subjectOf'>;

/** 没有找到“瞪羚”“独角兽”, where a document holds none of a subject's words and the publisher lets it be said; else null. */
export function absenceOf(edition: AbsenceSource, plan: string, subject: string): string | null {
  if (!edition.publication.show.absence || edition.unsaid.has(`${plan} ${subject}`)) return null;
  const words = edition.subjectOf.get(subject);
  const none = mentionOf(edition, plan, subject)?.state === 'none';
  return none && words !== undefined ? sayAbsence(words) : null;
}
