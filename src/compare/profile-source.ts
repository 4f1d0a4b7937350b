import type { ClauseRecord } from '../model/clause.ts';
import type { TargetRecord } from '../model/target.ts';
import type { Taxonomy } from '../seed/load-topics.ts';
import { clausesToSpoken } from '../topic/clauses-to-spoken.ts';
import { taxonomyToWords } from '../topic/taxonomy-to-trie.ts';
import type { ProfileSource } from './entries-to-sketches.ts';

/** All that entries are compared by, besides their texts. */
export function profileSource(
  clauses: readonly ClauseRecord[],
  targets: readonly TargetRecord[],
  taxonomy: Taxonomy,
): ProfileSource {
  const words = taxonomyToWords(taxonomy);
  return {
    words,
    spoken: clausesToSpoken(clauses, words),
    rowOf: new Map(targets.map(({ id, indicator }) => [id, indicator])),
  };
}
