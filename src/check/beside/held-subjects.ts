import type { Mention, SubjectWords } from '../../model/mention.ts';
import type { Indicator } from '../../model/target.ts';
import type { Topic } from '../../model/vocabulary.ts';

/** A matter that documents of the edition write of, and the words that it is looked for with. */
export interface HeldSubject {
  /** topics/elderly-care, indicators/gdp-growth: its page, `.html` aside. */
  readonly subject: string;
  readonly name: string;
  /** The topic that a row of the catalogue belongs to; null for a topic. */
  readonly topic: string | null;
  readonly words: readonly string[];
  /** Positions of the documents that write of it. */
  readonly plans: readonly number[];
}

/** What subjects are made of. */
export interface SubjectSource {
  readonly plans: readonly { readonly id: string }[];
  readonly topics: readonly Topic[];
  readonly indicators: readonly Indicator[];
  readonly subjects: readonly SubjectWords[];
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** Topics that are the frame round the matters (指导思想, 组织领导). */
  readonly frames: ReadonlySet<string>;
}

/** The matters that two documents or more write of in their own text; themes and the frame aside, wordings that several rows share once. */
export function editionToSubjects(source: SubjectSource): HeldSubject[] {
  const { plans, topics, indicators, subjects, mentions, frames } = source;
  const named = new Map<string, { name: string; topic: string | null }>([
    ...topics
      .filter(({ id, parent }) => parent !== null && !frames.has(id))
      .map(({ id, name }) => [`topics/${id}`, { name, topic: null }] as const),
    ...indicators.map(
      ({ id, name, topic }) => [`indicators/${id}`, { name, topic: `topics/${topic}` }] as const,
    ),
  ]);
  const written = new Map<string, number[]>();
  plans.forEach(({ id }, at) => {
    for (const { subject, state, as } of mentions.get(id) ?? [])
      if (state === 'own' || Object.values(as).includes('text'))
        written.set(subject, [...(written.get(subject) ?? []), at]);
  });
  const said = new Set<string>();
  return subjects.flatMap(({ subject, words }): HeldSubject[] => {
    const known = named.get(subject);
    const own = written.get(subject) ?? [];
    const key = words.join(' ');
    if (known === undefined || own.length < 2 || said.has(key)) return [];
    said.add(key);
    return [{ subject, ...known, words, plans: own }];
  });
}
