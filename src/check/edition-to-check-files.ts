import type { ClauseRecord } from '../model/clause.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TargetRecord } from '../model/target.ts';
import type { ReadingTables } from '../reader/vocabulary.ts';
import type { SpokenTopic } from '../topic/entry-to-topics.ts';
import { taxonomyToWords } from '../topic/taxonomy-to-trie.ts';
import { planToDatedPromises, type PromiseSource } from './beside/dated-promises.ts';
import { editionToSubjects, type SubjectSource } from './beside/held-subjects.ts';
import { entriesToMatters } from './beside/matters.ts';
import { partToText } from './figure-part.ts';
import { figuresToParts } from './figures-to-parts.ts';
import { documentToPart, type HeldDocuments } from './held-documents.ts';
import { targetsToNames } from './targets-to-names.ts';
import { textsToFormulas } from './formulas/texts-to-formulas.ts';

/** What of an edition checking needs. */
export interface CheckedEdition
  extends Omit<SubjectSource, 'plans' | 'frames'>, Pick<PromiseSource, 'promises'> {
  readonly plans: readonly PlanRecord[];
  readonly clauses: readonly ClauseRecord[];
  readonly targets: readonly TargetRecord[];
  readonly spoken: ReadonlyMap<string, readonly SpokenTopic[]>;
}

/**
 * An edition → what own.html loads of it, by name and as JSON: the documents and figures by matter, what each document's entries
 * speak of, the formulas and matters that several write, and what plans of several years promise for some of them.
 */
export function editionToCheckFiles(
  edition: CheckedEdition,
  { taxonomy, figures: { indicators: index } }: ReadingTables,
  places: readonly string[],
): [name: string, json: string][] {
  const { plans, clauses, targets, spoken } = edition;
  const names = targetsToNames(targets, clauses, plans, places);
  const { manifest, parts } = figuresToParts(plans, targets, index, places, names);
  const { frames } = taxonomyToWords(taxonomy);
  const rowOf = new Map(targets.map(({ id, indicator }) => [id, indicator]));
  const clausesOf = Map.groupBy(clauses, ({ plan }) => plan);
  const targetsOf = Map.groupBy(targets, ({ plan }) => plan);
  const textsOf = (plan: string): string[] => (clausesOf.get(plan) ?? []).map(({ text }) => text);
  const documents = Map.groupBy(plans.entries(), ([at]) => documentToPart(at));
  const json = (name: string, value: unknown): [string, string] => [name, JSON.stringify(value)];
  return [
    json('check/manifest', manifest),
    ...parts.map((part, at): [string, string] => [`check/figures-${at}`, partToText(part)]),
    json('check/formulas', textsToFormulas(plans.map(({ id }) => textsOf(id)))),
    json('check/subjects', editionToSubjects({ ...edition, frames })),
    ...[...documents].map(([part, some]) =>
      json(
        `check/documents-${part}`,
        Object.fromEntries(
          some.map(([, plan]): [string, HeldDocuments[string]] => {
            const own = clausesOf.get(plan.id) ?? [];
            return [
              plan.id,
              {
                matters: entriesToMatters(own, { spoken, rowOf }),
                promises:
                  plan.period.start === plan.period.end
                    ? []
                    : planToDatedPromises({
                        ...edition,
                        plan,
                        index,
                        clauses: own,
                        targets: targetsOf.get(plan.id) ?? [],
                      }),
              },
            ];
          }),
        ),
      ),
    ),
  ];
}
