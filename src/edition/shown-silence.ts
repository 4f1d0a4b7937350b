import type { FollowUp } from '../model/follow-up.ts';
import type { Mention } from '../model/mention.ts';
import type { Edition } from './edition.ts';

/** What a document says of each matter, as data files give it: where the publisher says no absence, only what it speaks of. */
export function shownMentions({ mentions, publication }: Edition, plan: string): Mention[] {
  const own = mentions.get(plan) ?? [];
  return publication.show.absence ? own : own.filter(({ state }) => state !== 'none');
}

/** The documents that follow one another, as data files give them: none, or without what was not found, as the publisher says. */
export function shownFollowUps({ followUps, publication }: Edition): FollowUp[] {
  const { followUp, absence } = publication.show;
  if (!followUp) return [];
  if (absence) return followUps;
  return followUps.map((pair) => ({
    ...pair,
    clauses: pair.clauses.filter(({ state }) => state !== 'none'),
    targets: pair.targets.filter(({ state }) => state !== 'none'),
    fresh: [],
    aside: [],
  }));
}
