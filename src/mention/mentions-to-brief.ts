import type { Mention, SubjectWords } from '../model/mention.ts';

/** Mentions as they are kept: subjects by their numbers, and of most, of which there is nothing, not a word. */
export type BriefMentions = readonly (readonly [
  at: number,
  state: Mention['state'],
  where: Mention['where'],
  as: Mention['as'],
  found: Mention['found'],
])[];

/** Mentions of all subjects, in their order → those with something to say. */
export function mentionsToBrief(mentions: readonly Mention[]): BriefMentions {
  return mentions.flatMap(({ state, where, as, found }, at) =>
    state === 'none' && where.length === 0 ? [] : [[at, state, where, as, found] as const],
  );
}

/** The inverse of `mentionsToBrief`. */
export function briefToMentions(
  brief: BriefMentions,
  subjects: readonly SubjectWords[],
): Mention[] {
  const mentions = subjects.map(({ subject }): Mention => ({
    subject,
    state: 'none',
    where: [],
    as: {},
    found: [],
  }));
  for (const [at, state, where, as, found] of brief) {
    const mention = mentions[at];
    if (mention !== undefined) Object.assign(mention, { state, where, as, found });
  }
  return mentions;
}
