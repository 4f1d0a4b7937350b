import type { ProfileSource } from '../compare/entries-to-sketches.ts';
import { profileSource } from '../compare/profile-source.ts';
import { findBody } from '../duty/clauses-to-bodies.ts';
import { type Promises, documentToPromises } from '../mention/document-to-promises.ts';
import { type MentionSearch, documentToMentions } from '../mention/document-to-mentions.ts';
import { briefToMentions, mentionsToBrief } from '../mention/mentions-to-brief.ts';
import type { Mention } from '../model/mention.ts';
import type { PlanContent } from '../model/plan-content.ts';
import type { BodyVocabulary } from '../seed/body-vocabulary.ts';
import type { Taxonomy } from '../seed/load-topics.ts';
import { clausesToSpoken } from '../topic/clauses-to-spoken.ts';
import type { KeptDocuments } from './kept-documents.ts';

/** What each document says of every subject, by plan. */
export function contentsToMentions(
  contents: readonly PlanContent[],
  search: MentionSearch,
  kept: KeptDocuments,
): Map<string, Mention[]> {
  return new Map(
    contents.map((content) => {
      const { id } = content.plan;
      const brief = kept.of(id, 'mentions', () =>
        mentionsToBrief(documentToMentions(content, search)),
      );
      return [id, briefToMentions(brief, search.subjects)];
    }),
  );
}

/** What each document promises without a numeral, by plan and subject. */
export function contentsToPromises(
  contents: readonly PlanContent[],
  search: MentionSearch,
  kept: KeptDocuments,
): Promises {
  return new Map(
    contents.map(({ plan: { id }, clauses }) => [
      id,
      new Map(kept.of(id, 'promises', () => [...documentToPromises(clauses, search)])),
    ]),
  );
}

/** All that entries are compared by, besides their texts. */
export function contentsToProfileSource(
  contents: readonly PlanContent[],
  taxonomy: Taxonomy,
  kept: KeptDocuments,
): ProfileSource {
  const targets = contents.flatMap((content) => content.targets);
  const source = profileSource([], targets, taxonomy);
  return {
    ...source,
    spoken: new Map(
      contents.flatMap(({ plan: { id }, clauses }) =>
        kept.of(id, 'spoken', () => [...clausesToSpoken(clauses, source.words)]),
      ),
    ),
  };
}

/** Finds the body that a printed name means; the names of each document are looked up once. */
export function contentsToBodyFinder(
  contents: readonly PlanContent[],
  vocabulary: BodyVocabulary,
  kept: KeptDocuments,
): typeof findBody {
  const found = new Map(
    contents.flatMap(({ plan: { id, region }, clauses }) => {
      const own = kept.of(id, 'bodies', () => {
        const names = clauses.flatMap(({ duties }) => duties.flatMap(({ bodies }) => bodies));
        return Array.from(
          new Set(names),
          (name) => [name, findBody(name, region, vocabulary)] as const,
        );
      });
      return own.map(([name, body]) => [`${region.code} ${name}`, body] as const);
    }),
  );
  return (name, region) =>
    found.get(`${region.code} ${name}`) ?? findBody(name, region, vocabulary);
}
