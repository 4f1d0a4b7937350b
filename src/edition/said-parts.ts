import type { IndexedEdition } from './indexed-edition.ts';
import type { PartName } from './part-finder.ts';

/** What a plan says of a subject, without a figure: a mention and its promises. A page reads some dozens of such pairs, or thousands. */
export const saidPart = (prefix: string, plan: string, subject: string): PartName =>
  `${prefix}said/${plan} ${subject}`;

/**
 * Parts that a page read, with its pairs of plans and subjects gathered: to all that the plans say, or to all that is
 * said on the subjects, whichever are fewer. A page of an indicator asks every plan for one subject, that of a plan asks for
 * all of its subjects.
 */
export function settleSaid(names: Iterable<PartName>): PartName[] {
  const settled: PartName[] = [];
  const pairs = new Map<string, { plans: Set<string>; subjects: Set<string> }>();
  for (const name of names) {
    const [, prefix, plan, subject] = /^([a-z]*:)?said\/(\S+) (.+)$/u.exec(name) ?? [];
    if (plan === undefined || subject === undefined) {
      settled.push(name);
      continue;
    }
    const own = pairs.get(prefix ?? '') ?? { plans: new Set(), subjects: new Set() };
    pairs.set(prefix ?? '', own);
    own.plans.add(plan);
    own.subjects.add(subject);
  }
  for (const [prefix, { plans, subjects }] of pairs)
    settled.push(
      ...(plans.size <= subjects.size
        ? Array.from(plans, (plan) => `${prefix}saidBy/${plan}`)
        : Array.from(subjects, (subject) => `${prefix}saidOn/${subject}`)),
    );
  return settled;
}

/** What such a part holds; undefined for another. */
export function saidIn(
  { plans, mentions, mentionsOf, promises }: IndexedEdition,
  path: string,
  key: string,
): unknown {
  if (path === 'saidBy') return [mentions.get(key), promises.get(key)];
  if (path !== 'saidOn') return undefined;
  return plans.map(({ id }) => [id, mentionsOf.get(id)?.get(key), promises.get(id)?.get(key)]);
}
