import type { ClauseRecord } from '../model/clause.ts';
import type { MentionPlace } from '../model/mention.ts';
import { foldText } from '../text/fold-text.ts';
import { stripDuties } from '../topic/strip-duties.ts';
import type { Finder } from './words-to-finder.ts';

const citedTitle = /《[^《》]*》/gu;
/** Stands for what was taken out, so that no word is made of what stood on both sides of it. */
const gap = '\u0000';

/**
 * The words of an entry with the place where each stands: `body` where it is found only in brackets and names of
 * bodies (区教育和体育局), `title` where only in a cited title, else `text`.
 */
export function entryToPlaces(
  { text }: Pick<ClauseRecord, 'text'>,
  bodies: readonly string[],
  find: Finder,
): Map<string, MentionPlace> {
  const all = find(foldText(text));
  if (all.size === 0) return new Map();
  const withoutBodies = bodies.reduce(
    (rest, name) => rest.replaceAll(name, gap),
    stripDuties(text),
  );
  const plain = find(foldText(withoutBodies.replaceAll(citedTitle, gap)));
  const withTitles = find(foldText(withoutBodies));
  const placeOf = (word: string): MentionPlace =>
    plain.has(word) ? 'text' : withTitles.has(word) ? 'title' : 'body';
  return new Map([...all].map((word) => [word, placeOf(word)]));
}
