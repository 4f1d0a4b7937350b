import { sayAbsence } from '../words/absence.ts';
import type { Mention, SubjectWords } from '../model/mention.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { Edition } from './edition.ts';
import { oncePer } from './once-per.ts';

const mentionIndex = oncePer(
  (edition: Edition) =>
    new Map(
      [...edition.mentions].map(([plan, list]) => [
        plan,
        new Map(list.map((mention) => [mention.subject, mention])),
      ]),
    ),
);

const subjectIndex = oncePer(
  (edition: Edition) => new Map(edition.subjects.map((subject) => [subject.subject, subject])),
);

/** What a document says of a topic or indicator (`topics/soil`). */
export function mentionOf(edition: Edition, plan: string, subject: string): Mention | undefined {
  return mentionIndex(edition).get(plan)?.get(subject);
}

/** The wordings that are looked for of a topic or indicator. */
export function subjectOf(edition: Edition, subject: string): SubjectWords | undefined {
  return subjectIndex(edition).get(subject);
}

/** 没有找到“瞪羚”“独角兽”, where a document holds none of a subject's words and the publisher lets it be said; else null. */
export function absenceOf(edition: Edition, plan: string, subject: string): string | null {
  if (!edition.publication.show.absence) return null;
  const words = subjectOf(edition, subject);
  const none = mentionOf(edition, plan, subject)?.state === 'none';
  return none && words !== undefined ? sayAbsence(words) : null;
}

/** 本站没有“附件：责任清单”, where a part of a document is not held; else empty. */
export function missingParts({ held, missing }: Pick<PlanRecord, 'held' | 'missing'>): string {
  if (held === 'whole' || missing.length === 0) return '';
  return `本站没有它的${missing.map((part) => `“${part}”`).join('')}`;
}
