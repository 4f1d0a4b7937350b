import type { ComparedClause } from '../compare/compare-rows.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { Edition } from './edition.ts';
import type { IndexedEdition } from './indexed-edition.ts';
import { provincesOf } from './provinces.ts';

/** A document with its clauses on a topic. */
export interface TopicDocument {
  readonly plan: PlanRecord;
  readonly clauses: readonly ComparedClause[];
}

/** A place with its documents that speak of a topic. */
export interface TopicPlace {
  readonly code: string;
  readonly name: string;
  readonly documents: readonly TopicDocument[];
}

/** A province with its places that speak of a topic. */
export interface TopicProvince {
  readonly code: string;
  readonly name: string;
  readonly places: readonly TopicPlace[];
  readonly documents: number;
  readonly clauses: number;
  /** Whether its documents have links of their own. */
  readonly listed: boolean;
}

/** Documents with links of their own; past them a province has its counts only. */
const LINKED = 1200;

/** Where a topic is spoken of: by province and place, in the order of the codes, each document with its clauses. */
export function topicToProvinces(
  edition: Edition & Pick<IndexedEdition, 'comparedOn'>,
  topic: string,
): TopicProvince[] {
  const compared = edition.comparedOn.get(topic);
  let before = 0;
  return provincesOf(edition).flatMap(({ code, name, places }): TopicProvince[] => {
    const own = places
      .map((place) => ({
        code: place.code,
        name: place.name,
        documents: place.plans.flatMap((plan): TopicDocument[] => {
          const clauses = compared?.get(plan.id);
          return clauses === undefined ? [] : [{ plan, clauses }];
        }),
      }))
      .filter(({ documents }) => documents.length > 0);
    const documents = own.flatMap((place) => place.documents);
    if (documents.length === 0) return [];
    const clauses = documents.reduce((sum, one) => sum + one.clauses.length, 0);
    before += documents.length;
    const listed = before <= LINKED;
    return [{ code, name, places: own, documents: documents.length, clauses, listed }];
  });
}
